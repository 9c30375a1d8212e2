namespace GovernanceRules;

/// <summary>Something in a charter, a register or a call that makes it unusable. Nothing is checked on input that has one.</summary>
/// <param name="Code">A stable code for its kind, such as <c>GOV012</c>.</param>
/// <param name="Location">Its place in a file, or <see langword="null"/> if it was written in code.</param>
/// <param name="Text">What is wrong and what was expected, as one sentence.</param>
public sealed record Diagnostic(string Code, FileLocation? Location, string Text)
{
    /// <summary>The fault as compilers write it: <c>FILE:LINE:COLUMN: error GOV012: what is wrong</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Location is null ? $"error {Code}: {Text}" : $"{Location}: error {Code}: {Text}";
}
