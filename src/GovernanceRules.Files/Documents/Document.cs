namespace GovernanceRules.Files;

/// <summary>A file that was read into a tree. Its keys say what it is.</summary>
internal sealed record Document(InputFile File, MappingNode Root)
{
    public const string CharterKey = "charter";
    public const string RegisterKey = "register";
    public const string CharterTestKey = "charterTest";
    public const string BaselineKey = "baseline";

    // A charter test names a charter and a register, so its own key takes precedence over theirs.
    public bool IsCharterTest => Root.Find(CharterTestKey) is not null;

    public bool IsRegister => !IsCharterTest && Root.Find(RegisterKey) is not null;

    public bool IsCharter => !IsCharterTest && !IsRegister && Root.Find(CharterKey) is not null;

    public bool IsBaseline => !IsCharterTest && !IsRegister && !IsCharter && Root.Find(BaselineKey) is not null;

    // null, with a fault, if it cannot be read, or needs a later version of the format.
    public static Document? Of(byte[]? bytes, InputFile file, LongLists longLists, DiagnosticBag faults) =>
        bytes is not null && DocumentTree.Read(bytes, file, longLists, faults) is { } root && FormatVersion.Understands(root, faults)
            ? new Document(file, root) : null;
}
