namespace GovernanceRules.Files;

/// <summary>
/// The lists at the top of a document that may be so long that no tree is made of them: each entry is read as soon as the parser is through
/// with it, and only what it says is kept.
/// </summary>
internal sealed class LongLists(params (string Key, Func<InputFile, int, int, SequenceNode> List)[] lists)
{
    /// <summary>Whoever wants the tree of the whole document.</summary>
    public static LongLists None { get; } = new();

    /// <summary>The list under a key; an ordinary one where it is not among these.</summary>
    public SequenceNode Of(string? key, InputFile file, int line, int column)
    {
        foreach (var (name, list) in lists)
            if (name == key)
                return list(file, line, column);
        return new SequenceNode(file, line, column);
    }
}
