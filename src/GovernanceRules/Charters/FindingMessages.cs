namespace GovernanceRules;

/// <summary>What a finding says, apart from any language.</summary>
/// <param name="Expected">What the charter asks for.</param>
/// <param name="Actual">What the register shows.</param>
/// <param name="Message">What is wrong, with expected and actual, as one sentence.</param>
/// <param name="Suggestion">One concrete thing to do.</param>
public sealed record FindingMessages(Message Expected, Message Actual, Message Message, Message Suggestion);
