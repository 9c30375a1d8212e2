using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class ExplanationWords(Language language)
{
    private readonly Wording _words = CharterReading.Ids(language);

    public string Numbers(int constraints, int escalations)
    {
        var first = Say("answer.explain.constraints", ("constraints", constraints));
        return escalations == 0 ? first : Say("answer.explain.escalations", ("first", first), ("escalations", escalations));
    }

    // fora: null if the register decides which.
    public string About(Constraint constraint, IEnumerable<string>? fora)
    {
        var about = constraint.Forum.IsNone ? _words.Text(ConstraintMessages.Fora(constraint.Forum))
            : fora is null ? Say("answer.explain.selected")
            : string.Join(", ", fora) is { Length: > 0 } names ? names
            : Say("answer.explain.noForum");
        return Say("answer.explain.about", ("about", about));
    }

    public string Severity(SeverityRule rule) => Severity(ConstraintMessages.Severity(rule));

    // Also says if the day is not in the period.
    public string InForce(Period period, DateOnly day) => period.Contains(day)
        ? Say("answer.explain.inForce", ("period", Term.Span(period)))
        : Say("answer.explain.notInForce", ("period", Term.Span(period)), ("day", day));

    public string WaivableBy(ImmutableArray<Identifier> bodies) => Say("answer.explain.waivableBy", ("bodies", string.Join(", ", bodies)));

    // attributes: those that hold a verdict and that all it asks rests on.
    public string Verdicts(IEnumerable<string> attributes) => Say("answer.explain.verdicts", ("attributes", string.Join(", ", attributes)));

    public string Note(string note) => Say("answer.explain.note", ("note", note));

    public string Severity(Severity severity) => Severity(ConstraintMessages.Severity(severity));

    private string Severity(Message severity) => Say("answer.explain.severity", ("severity", severity));

    private string Say(string id, params ReadOnlySpan<(string Name, Message Value)> arguments) => FileTexts.Say(language, id, arguments);
}
