import Testing

@Suite struct HiringPlaceholder {}
