namespace GovernanceRules.Cli;

internal static class CharterTestInputs
{
    private static readonly string[] Ends = [".charter-test.yaml", ".charter-test.yml", ".charter-test.json"];

    private static readonly EnumerationOptions Below = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    // Throws with the faults of all files, or if a folder holds no charter test.
    public static IEnumerable<CharterTestReport> Run(IEnumerable<string> values, CommandEnvironment around)
    {
        var reports = new List<CharterTestReport>();
        var faults = new List<Diagnostic>();
        foreach (var path in values.SelectMany(v => Files(v, around)).DistinctBy(p => Path.GetFullPath(p, around.Folder)))
            try
            {
                reports.Add(CharterTestFile.Load(path, around.Reading).Run());
            }
            catch (InvalidInputException invalid)
            {
                faults.AddRange(invalid.Diagnostics);
            }

        return faults.Count == 0 ? reports : throw new InvalidInputException(faults.Distinct());
    }

    public static bool IsNamedAsTest(string path) => Ends.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static List<string> Files(string value, CommandEnvironment around)
    {
        if (!Directory.Exists(Path.GetFullPath(value, around.Folder)))
            return [value];
        around.RefuseOutside(value);
        var found = Directory.EnumerateFiles(value, "*", Below).Where(f => IsNamedAsTest(f))
            .Select(f => f.StartsWith("./", StringComparison.Ordinal) ? f[2..] : f).Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new UsageException(Messages.NoCharterTest(value)) { IsAboutWords = false };
    }
}
