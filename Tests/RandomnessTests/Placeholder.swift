import Testing

@Suite struct RandomnessPlaceholder {}
