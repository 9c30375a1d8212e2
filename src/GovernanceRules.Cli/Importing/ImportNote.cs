namespace GovernanceRules.Cli;

/// <summary>What an import guessed, or could not guess.</summary>
internal sealed record ImportNote(bool IsGuess, string Id, params (string Name, Message Value)[] Arguments);
