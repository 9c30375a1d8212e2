using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A derived fact: whom a demand selects.</summary>
internal sealed class SelectedMembers(MemberSide side, Sight sight, SeatCondition condition, SeatCondition? asked, ImmutableArray<CountedUnit> units, ImmutableArray<string> unseen)
    : Selected(side.Demand, side.Key, units)
{
    public override ImmutableArray<string> Unseen => unseen;

    public bool IsFirst => side.IsFirst;

    public ConstraintPrimitive Form => side.Demand.Form;

    /// <summary>Whether further seats in a forum that is not recorded may not be as it is asked.</summary>
    public bool UnseenMayNotFit => asked is not null && unseen.Any(f => asked.HoldsUnseen(f) != Truth.True);

    // A person fits if all seats do.
    public override Truth IsBrokenBy(CountedUnit person) => person.Parts.Aggregate(Truth.False,
        (broken, p) => TruthLogic.Or(broken, TruthLogic.And(p.Selected, TruthLogic.Not(asked!.Holds(p.Seat!, sight)))));

    public override FindingDetails Explained(FindingDetails facts, string? key)
    {
        var persons = new HashSet<string>(StringComparer.Ordinal);
        var unsettled = new HashSet<MissingData>();
        foreach (var part in Units.SelectMany(u => u.Parts))
            Explain(part, key, persons, unsettled);
        return WithUnrecorded(facts with { Persons = [.. facts.Persons.Union(persons)], ResolvedBy = [.. facts.ResolvedBy.Union(unsettled)] });
    }

    public Found UnseenDoesNotFit() => new(Demand, Demand.Breach(null, Verdict.Unknown, Deviation.None, WithUnrecorded));

    public override FindingDetails ExplainedOf(FindingDetails facts, CountedUnit person)
    {
        facts = facts with { GroupingKey = Property.Person, Persons = [person.Id] };
        if (facts.Verdict == Verdict.Violated)
            return facts with { Recorded = [.. RecordedOf(person)] };
        var missing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in person.Parts)
        {
            condition.AddMissing(part.Seat!, sight, missing);
            asked!.AddMissing(part.Seat!, sight, missing);
        }

        return WithUnrecorded(facts with { ResolvedBy = [.. missing.Select(m => new MissingData(person.Id, m))] });
    }

    public FindingDetails WithUnrecorded(FindingDetails facts) => facts.Verdict == Verdict.Violated
        ? facts with { ResolvedBy = [] }
        : facts with { UnrecordedFora = [.. facts.UnrecordedFora.Union(unseen)] };

    private void Explain(CountedPart part, string? key, HashSet<string> persons, HashSet<MissingData> unsettled)
    {
        var seat = part.Seat!;
        var bears = key is not null ? part.Keys.Has(key) : part.Keys.IsComplete ? Truth.True : Truth.Unknown;
        if (bears == Truth.False)
            return;
        if (part.Selected == Truth.True && bears == Truth.True)
        {
            persons.Add(seat.Person);
            return;
        }

        var missing = new HashSet<string>(StringComparer.Ordinal);
        if (!part.Keys.IsComplete)
            missing.Add(SeatValues.NameOf(side.Key!.Value, seat));
        condition.AddMissing(seat, sight, missing);
        unsettled.UnionWith(missing.Select(m => new MissingData(seat.Person, m)));
    }

    private IEnumerable<(GroupingKey Key, string Value)> RecordedOf(CountedUnit person) => ((ForAllConstraint)Form).Is.Keys
        .Where(k => k.Property != Property.Competence).Distinct()
        .SelectMany(k => person.Parts.SelectMany(p => SeatValues.Of(p.Seat!, k).Known).Distinct(StringComparer.Ordinal)
            .Order(CodePointComparer.Instance).Select(v => (k, v)));
}
