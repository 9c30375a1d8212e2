namespace GovernanceRules.Files;

/// <summary>A file that was read into a tree; what it is, it says itself.</summary>
internal sealed record Document(InputFile File, MappingNode Root)
{
    public bool IsRegister => Root.Find(RegisterKeys.RegisterKey) is not null;

    public bool IsCharter => !IsRegister && Root.Find(CharterKeys.CharterKey) is not null;

    /// <summary>The document; <see langword="null"/> and a fault where it cannot be read, or needs a later version of the format.</summary>
    public static Document? Of(byte[]? bytes, InputFile file, FaultList faults) =>
        bytes is not null && DocumentTree.Read(bytes, file, faults) is { } root && FormatVersion.Understands(root, faults)
            ? new Document(file, root) : null;
}
