using System.Globalization;

namespace GovernanceRules;

/// <summary>The words of a coverage, in one language.</summary>
internal sealed class CoverageWords(CharterCoverage coverage, Language language)
{
    private static readonly ClauseStatus[] All = Enum.GetValues<ClauseStatus>();

    private readonly Charter _charter = coverage.Charter;

    public string Charter => With(_charter.Name, _charter.Id.Text);

    public string InForce => Wording.Capital(Say("in force ", "i kraft ") + CharterReading.Ids(language).Span(_charter.InForce));

    public string Clauses => coverage.Clauses.Length == 1 ? Say("1 clause", "1 bestemmelse") : Say($"{coverage.Clauses.Length} clauses", $"{coverage.Clauses.Length} bestemmelser");

    /// <summary>All statuses, how many clauses have each, and the share.</summary>
    public IEnumerable<(string Status, int Number, string Share)> Shares => All.Select(s => (Status(s), coverage.Count(s), Share(coverage.Count(s))));

    public string Summary => coverage.Clauses.IsEmpty
        ? $"{Clauses}."
        : $"{Clauses}: {string.Join(", ", Shares.Where(s => s.Number > 0).Select(s => $"{s.Number} {s.Status} ({s.Share})"))}.";

    public string Clause => Say("Clause", "Bestemmelse");

    public string Section => Say("Section", "Afsnit");

    public string Sentence => Say("What it says", "Hvad der står");

    public string Fate => Say("What becomes of it", "Hvad der bliver af den");

    public static string StatusTitle => "Status";

    public string Number => Say("Clauses", "Bestemmelser");

    public string ShareTitle => Say("Share", "Andel");

    public string NoSource => Say("From no named document", "Uden angivet dokument");

    public string Unbound => Say("UNBOUND: nothing names it, and nothing says why", "UBUNDET: intet nævner den, og intet siger hvorfor");

    /// <summary>What becomes of a clause: what checks it, what declares it, and why nothing, or not all of it, is checked. Each is one phrase.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="name">What a binding's id is shown as.</param>
    /// <param name="text">What the charter's own words are shown as.</param>
    public IEnumerable<string> Fates(ClauseCoverage clause, Func<ClauseBinding, string> name, Func<string, string> text)
    {
        if (Some(clause, true, name, text) is { Length: > 0 } checks)
            yield return Say($"checked by {checks}", $"tjekkes af {checks}");
        if (Some(clause, false, name, text) is { Length: > 0 } declares)
            yield return Say($"declared by {declares}", $"fastlagt ved {declares}");
        if (clause.Clause.Unchecked is { } reason)
            yield return (clause.Status == ClauseStatus.Checked ? Say("not all of it is checked: ", "ikke det hele tjekkes: ") : Say("not checked: ", "tjekkes ikke: "))
                + text(reason);
        if (clause.Status == ClauseStatus.Unbound)
            yield return Unbound;
    }

    private string Some(ClauseCoverage clause, bool checks, Func<ClauseBinding, string> name, Func<string, string> text) => Wording.Joined(
        clause.Bindings.Where(b => b.Checks == checks).GroupBy(b => b.Kind, (kind, all) => Bound(kind, [.. all], name, text)), Say("and", "og"));

    private string Bound(BindingKind kind, IReadOnlyList<ClauseBinding> all, Func<ClauseBinding, string> name, Func<string, string> text)
    {
        if (kind == BindingKind.SeatLine)
            return string.Join(", ", all.Select(b => Say($"the seats “{text(b.SeatLine!)}” of {name(b)}", $"pladserne »{text(b.SeatLine!)}« i {name(b)}")));
        var names = string.Join(", ", all.Select(name));
        var one = all.Count == 1;
        return kind switch
        {
            BindingKind.Constraint => names,
            BindingKind.Escalation => one ? Say($"the escalation {names}", $"eskaleringen {names}") : Say($"the escalations {names}", $"eskaleringerne {names}"),
            BindingKind.Forum => one ? Say($"the forum {names}", $"forummet {names}") : Say($"the fora {names}", $"foraene {names}"),
            BindingKind.Organisation => one ? Say($"the organisation {names}", $"organisationen {names}") : Say($"the organisations {names}", $"organisationerne {names}"),
            BindingKind.Cluster => one ? Say($"the cluster {names}", $"klyngen {names}") : Say($"the clusters {names}", $"klyngerne {names}"),
            _ => Say("the charter itself", "selve charteret"),
        };
    }

    private string Status(ClauseStatus status) => status switch
    {
        ClauseStatus.Checked => Say("checked", "tjekkes"),
        ClauseStatus.Declared => Say("only declared", "kun fastlagt"),
        ClauseStatus.Unchecked => Say("not checked, with a reason", "tjekkes ikke, med begrundelse"),
        _ => Say("unbound", "ubundet"),
    };

    private string Share(int number) => coverage.Clauses.IsEmpty
        ? Say("none", "ingen")
        : Math.Round(100m * number / coverage.Clauses.Length, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture) + Say("%", " %");

    private string With(LocalizedText? name, string id) => name?.In(language) is { } text && text != id ? $"{TextPage.OneLine(text)} ({id})" : id;

    private string Say(string english, string danish) => language == Language.Danish ? danish : english;
}
