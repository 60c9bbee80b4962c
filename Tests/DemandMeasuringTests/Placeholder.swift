import Testing

@Suite struct DemandMeasuringPlaceholder {}
