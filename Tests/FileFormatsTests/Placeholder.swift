import Testing

@Suite struct FileFormatsPlaceholder {}
