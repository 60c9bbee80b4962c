import Testing

@Suite struct WorkforcePlaceholder {}
