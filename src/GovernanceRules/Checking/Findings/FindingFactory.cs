using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Makes findings of what an engine says: severity, persons, clauses, places and words.</summary>
internal sealed class FindingFactory
{
    private readonly GovernanceFacts _facts;
    private readonly Names _names;
    private readonly Dictionary<string, Clause> _clauses;

    public FindingFactory(GovernanceFacts facts)
    {
        _facts = facts;
        _names = new Names(facts);
        _clauses = facts.Charter.Clauses.ToDictionary(c => c.Id.Text, StringComparer.Ordinal);
    }

    public Wording Words(Language language) => new(language, _names);

    public Finding Make(ConstraintInstance row, Violation breach, WaiverBook waivers)
    {
        var (constraint, forum) = (row.Constraint, row.Forum);
        var facts = InOrder(breach.Details);
        var isMeant = row.Meant == Truth.True;
        var verdict = isMeant ? facts.Verdict : Verdict.Unknown;
        // Where who was counted is found later, so is what is not recorded of them.
        var unsettled = !isMeant ? Unmeant(constraint, forum!) : facts.Evidence is null ? facts.ResolvedBy : default;
        var waiver = verdict == Verdict.Violated ? waivers.Covering(constraint.Id.Text, forum?.Id, facts.Key) : null;
        return new Finding(constraint.Id.Text, constraint.Principle.Name, forum?.Id, facts.Key, verdict, SeverityOf(constraint, breach.CanFall, breach.CanExceed),
            language => isMeant
                ? constraint.Principle.Describe(facts, Words(language))
                : Reasons.PerhapsMeant(Words(language), forum!.Id, unsettled, constraint.Principle.Describe(facts, Words(language))))
        {
            DefaultLanguage = _facts.Charter.Language ?? Language.English,
            Persons = facts.Evidence is null ? facts.Persons : [],
            ResolvedBy = unsettled,
            Evidence = facts.Evidence,
            Waiver = waiver,
            Clauses = ClausesOf(constraint, facts),
            Locations = [.. LocationsOf(constraint, facts, waiver)],
        };
    }

    // Engines find things in whatever order they come upon them.
    private static FindingDetails InOrder(FindingDetails facts)
    {
        var (persons, settledBy) = facts.Evidence is null ? Evidence.InOrder((facts.Persons, facts.ResolvedBy)) : ([], []);
        return facts with { Persons = persons, ResolvedBy = settledBy, UnrecordedFora = facts.UnrecordedFora.Sort(CodePointComparer.Instance) };
    }

    /// <summary>What is not recorded of a forum, so that nobody can say whether the constraint is about it.</summary>
    private ImmutableArray<MissingData> Unmeant(Constraint constraint, ForumFacts forum)
    {
        var keys = new KeyList();
        var thing = new ForumThing(_facts, forum);
        return [.. constraint.Forum.Selection!.Keys.Distinct()
            .Where(k => thing.Read(k, keys) && keys.Unrecorded != GovernanceRules.Unrecorded.None)
            .Select(k => new MissingData(forum.Id, k.ToString()))];
    }

    public static Severity SeverityOf(Constraint constraint, bool canFall, bool canExceed) =>
        canFall && !canExceed ? constraint.Severity.TooFew
        : canExceed && !canFall ? constraint.Severity.TooMany
        : canFall ? constraint.Severity.Gravest
        : constraint.Severity.TooFew;

    private ImmutableArray<Clause> ClausesOf(Constraint constraint, FindingDetails facts) =>
        [.. (facts.Primitive.Clauses.IsEmpty ? constraint.Clauses : facts.Primitive.Clauses).Distinct().Select(c => _clauses.GetValueOrDefault(c.Text)).OfType<Clause>()];

    /// <summary>Where a row of the register is at fault it comes first.</summary>
    private IEnumerable<FindingLocation> LocationsOf(Constraint constraint, FindingDetails facts, Waiver? waiver)
    {
        foreach (var location in MembershipsOf(facts).OrderBy(l => l.File, StringComparer.Ordinal).ThenBy(l => l.Line).ThenBy(l => l.Column))
            yield return new("membership", location);
        foreach (var location in MeetingsOf(facts))
            yield return new("meeting", location);
        if (constraint.Location is { } own)
            yield return new("constraint", own);
        if (waiver?.Location is { } accepted)
            yield return new("waiver", accepted);
    }

    /// <summary>The memberships of the person whom the key names, in the fora that the form looks at.</summary>
    private IEnumerable<FileLocation> MembershipsOf(FindingDetails facts)
    {
        if (facts is not { GroupingKey.Property: Property.Person, Key: { } key } || _facts.Table.Persons.Find(key) is not (>= 0 and var person))
            yield break;
        for (var row = _facts.Table.FirstOf(person); row >= 0; row = _facts.Table.NextOfSamePerson(row))
            if (_facts.IsActive(row) && _facts.Table.Rows[row] is { Location: { } location } membership && LooksAt(facts.Primitive, membership.Forum, facts.Forum))
                yield return location;
    }

    private IEnumerable<FileLocation> MeetingsOf(FindingDetails facts) => facts is { Primitive: MeetsBeforeConstraint before, Key: { } date }
        ? _facts.MeetingsOf(_facts.Symbols.Of(before.Forum.Text)).Where(m => Wording.Day(m.Date) == date).Select(m => m.Location).OfType<FileLocation>()
        : [];

    private static bool LooksAt(ConstraintPrimitive form, Identifier forum, string? scope)
    {
        return At(form.Members) || (form is SetConstraint compare && At(compare.With));

        bool At(Selection selection) => selection.NamesForum ? selection.NamedFora.Contains(forum) : forum.Text == scope;
    }
}
