namespace GovernanceRules;

internal sealed class CoverageWords(CharterCoverage coverage, Language language)
{
    private static readonly ClauseStatus[] All = Enum.GetValues<ClauseStatus>();

    private readonly Charter _charter = coverage.Charter;

    public string Charter => With(_charter.Name, _charter.Id.Text);

    public string InForce => TextFormat.Capital(Say("answer.inForce", ("period", Term.Span(_charter.InForce))));

    public string Clauses => Say("answer.coverage.count", ("count", coverage.Clauses.Length));

    // All statuses, also those that no clause has.
    public IEnumerable<(string Status, int Number, string Share)> Shares => All.Select(s => (Status(s), coverage.Count(s), Share(coverage.Count(s), coverage.Clauses.Length)));

    public string Summary => coverage.Clauses.IsEmpty
        ? $"{Clauses}."
        : $"{Clauses}: {string.Join(", ", Shares.Where(s => s.Number > 0).Select(s => $"{s.Number} {s.Status} ({s.Share})"))}.";

    // Of the clauses that a register can break, how many are checked, fed by hand or not said; null if there is none.
    public string? Checkable => coverage.Checkable == 0 ? null : Say("answer.coverage.checkable", ("count", coverage.Checkable), ("shares", string.Join(", ",
        new[] { (ClauseStatus.Checked, "answer.coverage.checkable.checked"), (ClauseStatus.HandFed, "answer.coverage.checkable.handFed"), (ClauseStatus.NotSaid, "answer.coverage.checkable.notSaid") }
            .Select(s => (Number: coverage.Count(s.Item1), Id: s.Item2)).Where(s => s.Number > 0)
            .Select(s => Say(s.Id, ("number", s.Number), ("share", Share(s.Number, coverage.Checkable)))))));

    // null if the charter brings the text of no source.
    public string? Quotes => coverage.Sources.IsEmpty ? null : Say("answer.coverage.quotes",
        ("found", coverage.Count(QuoteStatus.Found)), ("lost", coverage.Count(QuoteStatus.NotFound)), ("several", coverage.Count(QuoteStatus.Ambiguous)));

    // title: of the source.
    public string Sentences(SourceCoverage source, string title) => Say(source.Unquoted.IsEmpty ? "answer.coverage.allQuoted" : "answer.coverage.unquoted",
        ("source", title), ("quoted", source.Sentences - source.Unquoted.Length), ("count", source.Sentences));

    public string Line(SourceSentence sentence, string text) => Say("answer.coverage.line", ("line", sentence.Line), ("text", text));

    public string Clause => Say("answer.coverage.clause");

    public string Section => Say("answer.coverage.section");

    public string Sentence => Say("answer.coverage.sentence");

    public string Fate => Say("answer.coverage.fate");

    public static string StatusTitle => "Status";

    public string Number => Say("answer.coverage.clauses");

    public string ShareTitle => Say("answer.coverage.share");

    public string NoSource => Say("answer.coverage.noSource");

    public string Unbound => Say("answer.coverage.unbound.fate");

    private string QuoteLost => Say("answer.coverage.quote.lost");

    // What checks the clause, what declares it, and why nothing, or not all of it, is checked, and what is wrong with its quote; each is one phrase. name: shows a binding's
    // id; text: shows the charter's own words.
    public IEnumerable<string> Fates(ClauseCoverage clause, Func<ClauseBinding, string> name, Func<string, string> text)
    {
        if (Some(clause, b => b is { Checks: true, HandFed: false }, name, text) is { Length: > 0 } checks)
            yield return Say("answer.coverage.checkedBy", ("checks", checks));
        if (Some(clause, b => b.HandFed, name, text) is { Length: > 0 } fed)
            yield return Say("answer.coverage.fedBy", ("checks", fed));
        if (Some(clause, b => !b.Checks, name, text) is { Length: > 0 } declares)
            yield return Say("answer.coverage.declaredBy", ("declares", declares));
        if (clause.Clause.Unchecked is { } reason)
            yield return Say(clause.Status switch
            {
                ClauseStatus.Checked or ClauseStatus.HandFed => "answer.coverage.partlyChecked",
                ClauseStatus.NotSaid => "answer.coverage.notSaid.fate",
                _ => "answer.coverage.notChecked",
            }, ("reason", text(reason)));
        if (clause.Status == ClauseStatus.Unbound)
            yield return Unbound;
        if (clause.Quote == QuoteStatus.NotFound)
            yield return QuoteLost;
        if (clause.Quote == QuoteStatus.Ambiguous)
            yield return Say("answer.coverage.quote.several", ("count", clause.QuoteLines.Length), ("lines", string.Join(", ", clause.QuoteLines)));
    }

    private string Some(ClauseCoverage clause, Func<ClauseBinding, bool> which, Func<ClauseBinding, string> name, Func<string, string> text) => new Wording(language, null).Text(Term.And(
        clause.Bindings.Where(which).GroupBy(b => b.Kind, (kind, all) => (Message)Bound(kind, [.. all], name, text))));

    private string Bound(BindingKind kind, IReadOnlyList<ClauseBinding> all, Func<ClauseBinding, string> name, Func<string, string> text)
    {
        if (kind == BindingKind.SeatLine)
            return string.Join(", ", all.Select(b => Say("answer.coverage.seatLine", ("line", text(b.SeatLine!)), ("name", name(b)))));
        var names = string.Join(", ", all.Select(name));
        return kind switch
        {
            BindingKind.Constraint => names,
            BindingKind.Escalation => Say("answer.coverage.escalations", ("count", all.Count), ("names", names)),
            BindingKind.Competence => Say("answer.coverage.competence", ("names", names)),
            BindingKind.Forum => Say("answer.coverage.fora", ("count", all.Count), ("names", names)),
            BindingKind.Organisation => Say("answer.coverage.organisations", ("count", all.Count), ("names", names)),
            BindingKind.Cluster => Say("answer.coverage.clusters", ("count", all.Count), ("names", names)),
            _ => Say("answer.coverage.charter"),
        };
    }

    private string Status(ClauseStatus status) => status switch
    {
        ClauseStatus.Checked => Say("answer.coverage.checked"),
        ClauseStatus.HandFed => Say("answer.coverage.handFed"),
        ClauseStatus.NotSaid => Say("answer.coverage.notSaid"),
        ClauseStatus.Declared => Say("answer.coverage.declared"),
        ClauseStatus.Unchecked => Say("answer.coverage.unchecked"),
        _ => Say("answer.coverage.unbound"),
    };

    private string Share(int number, int of) => of == 0
        ? Say("answer.coverage.noShare")
        : Say("answer.coverage.percent", ("percent", (long)Math.Round(100m * number / of, MidpointRounding.AwayFromZero)));

    private string With(LocalizedText? name, string id) => name?.In(language) is { } text && text != id ? $"{TextPage.OneLine(text)} ({id})" : id;

    private string Say(string id, params ReadOnlySpan<(string Name, Message Value)> arguments) => FileTexts.Say(language, id, arguments);
}
