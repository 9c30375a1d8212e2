using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What stands around the demand of a constraint, in words: the fora, the severity, the period, the clauses, who may waive; and seats line by line.</summary>
internal static class ConstraintWordings
{
    public static string Fora(ForumTarget target, Wording words) =>
        target.IsNone ? words.Say("no single forum", "intet enkelt forum")
        : target.Selection is { } selection ? SelectionWords.Things(Subject.Fora, selection, words)
        : Wording.Joined(target.Ids.Select(i => i.Text).Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance).Select(words.Forum), words.Say("and", "og"));

    public static string Severity(SeverityRule rule, Wording words) => rule.TooFew == rule.TooMany
        ? Severity(rule.TooFew, words)
        : words.Say($"too few {Severity(rule.TooFew, words)}, too many {Severity(rule.TooMany, words)}", $"for få {Severity(rule.TooFew, words)}, for mange {Severity(rule.TooMany, words)}");

    public static string Severity(Severity severity, Wording words) => severity switch
    {
        GovernanceRules.Severity.Error => words.Say("error", "fejl"),
        GovernanceRules.Severity.Warning => words.Say("warning", "advarsel"),
        _ => words.Say("info", "bemærkning"),
    };

    public static string WaivableBy(ImmutableArray<Identifier> bodies, Wording words) => bodies.IsEmpty
        ? words.Say("any body", "ethvert organ")
        : Wording.Joined(bodies.Select(b => words.Name(Property.AppointedBy, b.Text)), words.Say("and", "og"));

    public static string Clauses(IEnumerable<Clause> clauses, Wording words) =>
        string.Join("; ", clauses.Select(c => $"{c.Id} {words.Say($"“{c.Quote}”", $"»{c.Quote}«")}")) is { Length: > 0 } all ? all : words.Say("none", "ingen");

    /// <summary>The lines, also those of another time, and whether nobody else may sit.</summary>
    public static IEnumerable<string> Seats(SeatsPrinciple seats, Wording words)
    {
        foreach (var line in seats.Lines)
        {
            var form = new CountConstraint(seats.Members.And(line.Members), line.Bounds);
            var amount = words.Amount(line.Bounds, plural => CountTexts.Noun(form, words, plural));
            yield return $"{Wording.Quoted(line.Name)}: {amount}{(line.InForce == Period.Always ? "" : $", {words.Span(line.InForce)}")}.";
        }

        yield return seats.IsClosed
            ? words.Say("Every seated member fits one of the seats.", "Hvert medlem passer til en af pladserne.")
            : words.Say("Others may sit there too.", "Der må også sidde andre.");
    }

    /// <summary>A plain form; where seats go by votes, the votes.</summary>
    public static string Form(ConstraintPrimitive form, Wording words)
    {
        if (form is not CountConstraint { Allotment: { } allotment })
            return words.Demands(form);
        var votes = string.Join(", ", allotment.Votes.Select(v => $"{Wording.Quoted(v.Key)} {Wording.Number(v.Value)}"));
        return words.Say($"The votes for {words.Members(form.Members)} are: {votes}.", $"Stemmerne for {words.Members(form.Members)} er: {votes}.");
    }

    public static IEnumerable<string> Tally(Principle principle, Wording words) => principle is ProportionalPrinciple { TallyId: { } tally }
        ? [words.Say($"The votes are those of the tally `{tally}`.", $"Stemmerne er dem fra optællingen `{tally}`.")]
        : [];
}
