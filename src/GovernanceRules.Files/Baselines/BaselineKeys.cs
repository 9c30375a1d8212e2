using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class BaselineKeys
{
    private static readonly Field<Identifier> Charter = Field.Required("charter", CommonKeys.Id, "The charter that the findings were found under.");

    private static readonly Field<Identifier> Register = Field.Required("register", CommonKeys.Id, "The register that they were found in.");

    private static readonly Field<Identifier> Finding = Field.Required("finding", new IdentifierSchema("a fingerprint such as SSG-MIRROR/ssg/skive"),
        "What identifies the finding: constraint, forum and key.");

    public static readonly ChoiceSchema<Verdict> VerdictWord = new(("violated", GovernanceRules.Verdict.Violated), ("unknown", GovernanceRules.Verdict.Unknown));

    private static readonly Field<Verdict> Verdict = Field.Required("verdict", VerdictWord, "Whether it was broken, or not known.");

    private static readonly Field<Severity> Severity = Field.Required("severity", CommonKeys.SeverityWord, "How grave it was.");

    public static readonly ChoiceSchema<Deviation> SideWord = new(("tooFew", Deviation.TooFew), ("tooMany", Deviation.TooMany));

    private static readonly Field<Deviation> Side = Field.Optional("side", SideWord, "Whether there were too few or too many. The opposite is a new finding.");

    private static readonly Field<int> Number = Field.Optional("number", new CountSchema(), "How many there were. What is further from what is asked is a new finding.");

    private static readonly Field<ImmutableArray<BaselineRow>> Findings = Field.Required("findings", new ListSchema<BaselineRow>(
        new MappingSchema<BaselineRow>("finding", "A finding that was there when the file was written.", [Finding, Verdict, Severity, Side, Number],
            row => row.TryGet(Finding, out var finding) && row.TryGet(Verdict, out var verdict) && row.TryGet(Severity, out var severity)
                ? new BaselineRow(finding.Text, verdict, severity, row.Find(Side) ?? Deviation.None, row.Find(Number), row.Location)
                : null), "a list of findings"), "The findings.");

    private static readonly Field<ImmutableArray<BaselineDraft>> Runs = Field.Required(Document.BaselineKey, new ListSchema<BaselineDraft>(
        new MappingSchema<BaselineDraft>("run", "The findings of one register under one charter.", [Charter, Register, Findings],
            row => row.TryGet(Charter, out var charter) && row.TryGet(Register, out var register)
                ? new BaselineDraft([.. row.List(Findings).Select(f => new BaselineEntry(charter.Text, register.Text, f.Fingerprint, f.Verdict, f.Severity) { Side = f.Side, Number = f.Number, Location = f.Location })])
                : null), "a list of runs"), "The runs of the check, each with its findings.");

    public static readonly MappingSchema<BaselineDraft> Root = new(Document.BaselineKey, "Findings that are there already and hold nothing up.", [FormatVersion.Field, Runs],
        row => new BaselineDraft([.. row.List(Runs).SelectMany(r => r.Entries)]));
}

internal sealed record BaselineDraft(ImmutableArray<BaselineEntry> Entries);

internal sealed record BaselineRow(string Fingerprint, Verdict Verdict, Severity Severity, Deviation Side, int? Number, FileLocation Location);
