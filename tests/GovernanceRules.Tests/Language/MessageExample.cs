using System.Text;
using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Messages;

/// <summary>A constraint and a register, whose findings and reasons are shown in both languages.</summary>
/// <param name="Situation">What it shows.</param>
/// <param name="Constraint">The constraint.</param>
/// <param name="Register">The register, in compact lines.</param>
/// <param name="More">Further keys of the charter.</param>
/// <param name="Beside">Another constraint, so that something is in force.</param>
internal sealed record MessageExample(string Situation, string Constraint, string Register, string? More = null, string? Beside = null)
{
    private static readonly (Language Language, string Code, string[] Labels)[] Languages =
    [
        (Language.Danish, "da", ["besked", "forventet", "fundet", "forslag", "årsag", "krav"]),
        (Language.English, "en", ["message", "expected", "actual", "suggestion", "reason", "demand"]),
    ];

    public string Show()
    {
        var text = new StringBuilder($"{Situation}\n  {Constraint}\n");
        var charter = Given.Charter(Constraint, More, Beside);
        var report = charter.Check(CompactRegister.Of(Register), Given.Today);
        foreach (var (language, code, labels) in Languages)
            text.Append($"  {code} {labels[5]}: {Demand(charter, language)}\n");
        foreach (var row in report.Outcomes.Where(r => r.Reason(Language.English) is not null))
        {
            text.Append($"  {Answer.Row(row)}\n");
            foreach (var (language, code, labels) in Languages)
                text.Append($"    {code} {labels[4]}: {row.Reason(language)}\n");
        }

        foreach (var finding in report.Findings)
        {
            text.Append($"  {Answer.Findings([finding])}{(finding.Constraint == "C" ? "" : $" ({finding.Constraint})")}\n");
            foreach (var (language, code, labels) in Languages)
                Append(text, finding.Text(language), code, labels);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, FindingText words, string code, string[] labels) => text
        .Append($"    {code} {labels[0]}: {words.Message}\n")
        .Append($"       {labels[1]}: {words.Expected}\n")
        .Append($"       {labels[2]}: {words.Actual}\n")
        .Append($"       {labels[3]}: {words.Suggestion}\n");

    /// <summary>What the constraint demands, as an explanation of the charter says it.</summary>
    private static string Demand(Charter charter, Language language)
    {
        using var writer = new StringWriter();
        TextExplanation.Write(charter, Given.Today, writer, "C", language);
        return writer.ToString().Split('\n')[1].Trim();
    }
}
