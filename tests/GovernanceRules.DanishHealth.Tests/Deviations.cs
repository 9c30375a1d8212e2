using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace GovernanceRules.DanishHealth.Tests;

/// <summary>Checks registers of 2022 with small edits, and says briefly what is found of some constraints.</summary>
internal static class Deviations
{
    /// <summary>What is found of some constraints, by how their ids begin: whether it is waived, else how grave it is. Unknowns are left out.</summary>
    public static IEnumerable<string> Found(string file, string day, string edits, params string[] constraints)
    {
        var path = Registers.PathOf(file);
        var text = RegisterEdit.Apply(File.ReadAllText(path), (YamlMappingNode)RegisterEdit.Parse(edits));
        var report = Bundle.Load("midtjylland-2022").Check(RegisterFile.Parse(text, path), DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        return report.Findings.Where(f => f.Verdict == Verdict.Violated && constraints.Any(c => f.Constraint.StartsWith(c, StringComparison.Ordinal)))
            .Select(f => $"{(f.Waiver is null ? f.Severity.ToString().ToLowerInvariant() : "waived")} {f.Fingerprint}");
    }
}
