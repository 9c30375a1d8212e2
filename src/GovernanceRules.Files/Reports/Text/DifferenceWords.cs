namespace GovernanceRules;

internal sealed class DifferenceWords(Language language)
{
    public string FromTo(string earlier, string later) => Say("answer.difference.fromTo", ("earlier", earlier), ("later", later));

    public string InForce(Period period) => Say("answer.inForce", ("period", Term.Span(period)));

    public string Numbers(CharterDifference difference)
    {
        int Of(DifferenceKind kind) => difference.Constraints.Count(c => c.Kind == kind);
        return Say("answer.difference.numbers", ("came", Of(DifferenceKind.Came)), ("changed", Of(DifferenceKind.Changed)), ("went", Of(DifferenceKind.Went)), ("unchanged", difference.Unchanged));
    }

    public string ForaThatCame => Say("answer.difference.foraCame");

    public string ForaThatWent => Say("answer.difference.foraWent");

    public string Title(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Came => Say("answer.difference.came"),
        DifferenceKind.Changed => Say("answer.difference.changed"),
        _ => Say("answer.difference.went"),
    };

    public string Aspect(ConstraintAspect aspect) => aspect switch
    {
        ConstraintAspect.Demand => Say("answer.difference.demand"),
        ConstraintAspect.Fora => Say("answer.difference.fora"),
        ConstraintAspect.Severity => Say("answer.difference.severity"),
        ConstraintAspect.InForce => Say("answer.difference.inForce"),
        ConstraintAspect.WaivableBy => Say("answer.difference.waivableBy"),
        _ => Say("answer.difference.clauses"),
    };

    public string About(string fora) => Say("answer.difference.about", ("fora", fora));

    public string Before => Say("answer.difference.before");

    public string Now => Say("answer.difference.now");

    public string Register(Register register, DateOnly day) =>
        Say("answer.register", ("register", register.Id), ("day", day));

    public string NotInForce(Charter charter, DateOnly day) => Say("answer.difference.notInForce", ("charter", charter.Id), ("day", day));

    public string Findings(FindingDifference findings) => Say("answer.difference.findings", ("came", findings.Came.Length), ("went", findings.Went.Length), ("same", findings.Same));

    public string NewFindings(Charter charter) => Say("answer.difference.new", ("charter", charter.Id));

    public string GoneFindings(Charter charter) => Say("answer.difference.gone", ("charter", charter.Id));

    private string Say(string id, params ReadOnlySpan<(string Name, Message Value)> arguments) => FileTexts.Say(language, id, arguments);
}
