using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Makes findings of what the counters say: severity, persons, clauses, places and words.</summary>
internal sealed class FindingMaker
{
    private readonly GovernanceFacts _facts;
    private readonly IRowSource _source;
    private readonly Wording[] _words;
    private readonly Dictionary<string, Clause> _clauses;

    public FindingMaker(GovernanceFacts facts, IRowSource source)
    {
        _facts = facts;
        _source = source;
        _words = [new Wording(Language.English, new Names(facts)), new Wording(Language.Danish, new Names(facts))];
        _clauses = facts.Charter.Clauses.ToDictionary(c => c.Id.Text, StringComparer.Ordinal);
    }

    public Wording Words(Language language) => _words[(int)language];

    public Finding Make(RowEvaluator evaluator, ForumFacts? forum, Kleene meant, KeyStatus status, WaiverBook waivers)
    {
        var constraint = evaluator.Constraint;
        var facts = FactsOf(evaluator, forum, status);
        var verdict = meant == Kleene.Yes ? status.Verdict : Verdict.Unknown;
        var unsettled = meant == Kleene.Yes ? facts.SettledBy : Unmeant(constraint, forum!);
        var waiver = verdict == Verdict.Violated ? waivers.Covering(constraint.Id.Text, forum?.Id, status.Key) : null;
        return new Finding(constraint.Id.Text, constraint.Principle.Name, forum?.Id, status.Key, verdict, SeverityOf(constraint, status),
            language => meant == Kleene.Yes
                ? constraint.Principle.Describe(facts, Words(language))
                : Reasons.PerhapsMeant(Words(language), forum!.Id, unsettled, constraint.Principle.Describe(facts, Words(language))))
        {
            DefaultLanguage = _facts.Charter.Language ?? Language.English,
            Persons = facts.Persons,
            SettledBy = unsettled,
            Waiver = waiver,
            Clauses = ClausesOf(constraint, status),
            Locations = LocationsOf(constraint, status, evaluator.Scope, waiver),
        };
    }

    private FindingFacts FactsOf(RowEvaluator evaluator, ForumFacts? forum, KeyStatus status)
    {
        var persons = new HashSet<int>();
        var unsettled = new HashSet<Settlement>();
        status.State.PersonsOf(status, _source, persons, unsettled);
        var violated = status.Verdict == Verdict.Violated;
        return new FindingFacts(status.State.Form, forum?.Id, status.Key, status.Verdict, status.Side)
        {
            KeyKind = status.KeyKind,
            PerhapsAsked = status.PerhapsAsked,
            Certain = status.Least,
            Possible = status.Most == Aggregate.Unlimited ? null : status.Most,
            Bounds = status.Bounds,
            Total = status.Total,
            Persons = [.. persons.Select(p => _facts.Table.Persons[p]).Order(CodePointComparer.Instance)],
            SettledBy = violated ? [] : [.. unsettled
                .OrderBy(u => u.Person, CodePointComparer.Instance).ThenBy(u => u.Value, StringComparer.Ordinal)],
            Recorded = violated && status.Symbol >= 0 ? [.. status.State.RecordedOf(status)] : [],
            UnrecordedFora = violated ? [] : Unrecorded(status.State, evaluator.Scope),
        };
    }

    /// <summary>What is not recorded of a forum, so that nobody can say whether the constraint is about it.</summary>
    private ImmutableArray<Settlement> Unmeant(Constraint constraint, ForumFacts forum)
    {
        var keys = new KeyList();
        var thing = new ForumThing(_facts, forum);
        return [.. constraint.Forum.Selection!.Keys.Distinct()
            .Where(k => thing.Read(k, keys) && keys.Unrecorded != GovernanceRules.Unrecorded.None)
            .Select(k => new Settlement(forum.Id, k.ToString()))];
    }

    private static Severity SeverityOf(Constraint constraint, KeyStatus status) =>
        status.CanFall && !status.CanExceed ? constraint.Severity.TooFew
        : status.CanExceed && !status.CanFall ? constraint.Severity.TooMany
        : status.CanFall ? constraint.Severity.Gravest
        : constraint.Severity.TooFew;

    private ImmutableArray<Clause> ClausesOf(Constraint constraint, KeyStatus status)
    {
        var line = constraint.Principle is SeatsPrinciple seats && status.State.Form is CountForm { Label: { } name }
            ? seats.Lines.FirstOrDefault(l => l.Name == name && l.InForce.Contains(_facts.Day))
            : null;
        // A line that names its own sentence is about that one, not about the whole composition.
        return [.. (line is { Clauses.IsEmpty: false } ? line.Clauses : constraint.Clauses).Distinct()
            .Select(c => _clauses.GetValueOrDefault(c.Text)).OfType<Clause>()];
    }

    /// <summary>Where a row of the register is at fault it comes first: the memberships of the person whom the key names.</summary>
    private ImmutableArray<FindingLocation> LocationsOf(Constraint constraint, KeyStatus status, Scope scope, Waiver? waiver)
    {
        var locations = ImmutableArray.CreateBuilder<FindingLocation>();
        if (status is { KeyKind.Facet: Facet.Person, Symbol: >= 0 })
        {
            var rows = new SortedSet<int>();
            for (var row = _facts.Table.FirstOf(status.Symbol); row >= 0; row = _facts.Table.NextOfSamePerson(row))
                if (_facts.IsActive(row) && status.State.Sides.Any(s => s.Sees(_facts.Table.Forum[row], scope)))
                    rows.Add(row);
            foreach (var location in rows.Select(r => _facts.Table.Rows[r].Location).OfType<FileLocation>()
                .OrderBy(l => l.File, StringComparer.Ordinal).ThenBy(l => l.Line).ThenBy(l => l.Column))
                locations.Add(new FindingLocation("membership", location));
        }

        locations.AddRange(status.State.LocationsOf(status));
        if (constraint.Location is { } own)
            locations.Add(new FindingLocation("constraint", own));
        if (waiver?.Location is { } accepted)
            locations.Add(new FindingLocation("waiver", accepted));
        return locations.ToImmutable();
    }

    private ImmutableArray<string> Unrecorded(FormState state, Scope scope) => [.. state.Sides
        .SelectMany(s => s.ForaIn(scope).Where(f => s.MaySeatUnseen(f, scope)))
        .Distinct().Select(f => _facts.Symbols[f]).Order(CodePointComparer.Instance)];
}
