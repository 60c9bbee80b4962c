import Testing

@Suite struct HistoryGenerationPlaceholder {}
