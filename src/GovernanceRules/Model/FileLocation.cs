namespace GovernanceRules;

/// <summary>A place in a file.</summary>
/// <param name="File">The file, as it was named to the reader.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 units.</param>
public sealed record FileLocation(string File, int Line, int Column)
{
    /// <summary>The place as compilers write it: <c>FILE:LINE:COLUMN</c>.</summary>
    /// <returns>The three parts between colons.</returns>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
