namespace GovernanceRules;

/// <summary>The words of a difference between two charters, in one language.</summary>
internal sealed class DifferenceWords(Language language)
{
    public string FromTo(string earlier, string later) => Say($"From {earlier} to {later}", $"Fra {earlier} til {later}");

    public string InForce(Period period) => Say("in force ", "i kraft ") + CharterReading.Ids(language).Span(period);

    public string Numbers(CharterDifference difference)
    {
        int Of(DifferenceKind kind) => difference.Constraints.Count(c => c.Kind == kind);
        return Say(
            $"Constraints: {Of(DifferenceKind.Came)} came, {Of(DifferenceKind.Changed)} changed, {Of(DifferenceKind.Went)} went, {difference.Unchanged} as before.",
            $"Krav: {Of(DifferenceKind.Came)} er kommet til, {Of(DifferenceKind.Changed)} er ændret, {Of(DifferenceKind.Went)} er faldet bort, {difference.Unchanged} er som før.");
    }

    public string ForaThatCame => Say("Fora that came", "Fora, der er kommet til");

    public string ForaThatWent => Say("Fora that went", "Fora, der er faldet bort");

    public string Title(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Came => Say("Came", "Kommet til"),
        DifferenceKind.Changed => Say("Changed", "Ændret"),
        _ => Say("Went", "Faldet bort"),
    };

    public string Aspect(ConstraintAspect aspect) => aspect switch
    {
        ConstraintAspect.Demand => Say("Demand", "Krav"),
        ConstraintAspect.Fora => Say("About", "Gælder for"),
        ConstraintAspect.Severity => Say("Severity", "Alvor"),
        ConstraintAspect.InForce => Say("In force", "I kraft"),
        ConstraintAspect.WaivableBy => Say("Waived by", "Dispensation fra"),
        _ => Say("Clauses", "Bestemmelser"),
    };

    public string About(string fora) => Say($"about {fora}", $"gælder {fora}");

    public string Before => Say("before", "før");

    public string Now => Say("now", "nu");

    public string Register(Register register, DateOnly day) =>
        Say($"Register {register.Id} on {Wording.Day(day)}", $"Register {register.Id} pr. {Wording.Day(day)}");

    public string NotInForce(Charter charter, DateOnly day) => Say(
        $"Nothing in `{charter.Id}` is in force on {Wording.Day(day)}, so it finds nothing.",
        $"Intet i `{charter.Id}` er i kraft den {Wording.Day(day)}, så der er ingen fund efter det.");

    public string Findings(FindingDifference findings) => Say(
        $"Findings: {findings.Came.Length} new or graver, {findings.Went.Length} gone or milder, {findings.Same} as before.",
        $"Fund: {findings.Came.Length} {(findings.Came.Length == 1 ? "nyt" : "nye")} eller alvorligere, {findings.Went.Length} væk eller mildere, {findings.Same} som før.");

    public string NewFindings(Charter charter) => Say($"New or graver under `{charter.Id}`", $"Nye eller alvorligere efter `{charter.Id}`");

    public string GoneFindings(Charter charter) => Say($"Gone or milder, found so under `{charter.Id}` alone", $"Væk eller mildere, kun sådan efter `{charter.Id}`");

    private string Say(string english, string danish) => language == Language.Danish ? danish : english;
}
