namespace GovernanceRules;

/// <summary>A part of a text, from one position to before another.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
