using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The words of an explanation around the demand itself, in one language.</summary>
internal sealed class ExplanationWords(Language language)
{
    private readonly Wording _words = CharterReading.Ids(language);

    public string Numbers(int constraints, int escalations)
    {
        var first = constraints == 1 ? Say("1 constraint", "1 krav") : Say($"{constraints} constraints", $"{constraints} krav");
        return escalations == 0 ? first : first + (escalations == 1 ? Say(", 1 escalation", ", 1 eskalering") : Say($", {escalations} escalations", $", {escalations} eskaleringer"));
    }

    /// <summary>Which fora; <see langword="null"/> where that depends on the register.</summary>
    public string About(Constraint constraint, IEnumerable<string>? fora) => Say("About: ", "Gælder for: ") + (
        constraint.Forum.IsNone ? Say("no single forum", "intet enkelt forum")
        : fora is null ? Say("the fora that it selects in the register", "de fora, som det udvælger i registret")
        : string.Join(", ", fora) is { Length: > 0 } names ? names
        : Say("no forum on that day", "intet forum den dag"));

    public string Severity(SeverityRule rule) => Say("Severity: ", "Alvor: ") + ConstraintWordings.Severity(rule, _words);

    /// <summary>The period, and where the day is not in it, that it is not.</summary>
    public string InForce(Period period, DateOnly day) => Say("In force: ", "I kraft: ") + _words.Span(period)
        + (period.Contains(day) ? "" : Say($", so not on {Wording.Day(day)}", $", altså ikke {Wording.Day(day)}"));

    public string WaivableBy(ImmutableArray<Identifier> bodies) => Say("Waived only by: ", "Dispensation kun fra: ") + string.Join(", ", bodies);

    public string Note(string note) => Say("Note: ", "Bemærk: ") + note;

    public string Severity(Severity severity) => Say("Severity: ", "Alvor: ") + ConstraintWordings.Severity(severity, _words);

    private string Say(string english, string danish) => _words.Say(english, danish);
}
