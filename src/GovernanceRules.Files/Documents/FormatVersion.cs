namespace GovernanceRules.Files;

internal static class FormatVersion
{
    private const int Understood = 1;

    public static readonly Field<int> Field = Files.Field.Optional("format", new CountSchema(),
        "The version of the format; 1 is understood.");

    // Adds a fault if the file needs a later version.
    public static bool Understands(MappingNode root, DiagnosticBag faults)
    {
        if (root.Find(Field.Name) is not { Value: ScalarNode { Text: var text } value } || text == "1")
            return true;
        if (!text.All(char.IsAsciiDigit) || text.Length == 0)
            return true;
        faults.Add(DiagnosticId.FormatVersion, value.Location,
            $"`format` is {value.Shown}; this version understands format {Understood}, so the file was read no further");
        return false;
    }
}
