namespace GovernanceRules.Files;

/// <summary>A file that was read into a tree; what it is, it says itself.</summary>
internal sealed record Document(InputFile File, MappingNode Root)
{
    public const string CharterKey = "charter";
    public const string RegisterKey = "register";
    public const string CharterTestKey = "charterTest";
    public const string BaselineKey = "baseline";

    /// <summary>A charter test names a charter and a register, so its own key goes before theirs.</summary>
    public bool IsCharterTest => Root.Names(CharterTestKey);

    public bool IsRegister => !IsCharterTest && Root.Names(RegisterKey);

    public bool IsCharter => !IsCharterTest && !IsRegister && Root.Names(CharterKey);

    public bool IsBaseline => !IsCharterTest && !IsRegister && !IsCharter && Root.Names(BaselineKey);

    /// <summary>The document; <see langword="null"/> and a fault if it cannot be read, or needs a later version of the format.</summary>
    public static Document? Of(byte[]? bytes, InputFile file, LongLists longLists, DiagnosticBag faults) =>
        bytes is not null && DocumentTree.Read(bytes, file, longLists, faults) is { } root && FormatVersion.Understands(root, faults)
            ? new Document(file, root) : null;
}
