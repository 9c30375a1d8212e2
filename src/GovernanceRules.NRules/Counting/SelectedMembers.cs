using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A derived fact: whom a demand selects.</summary>
internal sealed class SelectedMembers(MemberSide side, Sight sight, SeatCondition condition, SeatCondition? asked, ImmutableArray<CountedUnit> units, ImmutableArray<string> unseen)
    : Selected(side.Demand, side.Key, units)
{
    public override ImmutableArray<string> Unseen => unseen;

    public bool IsFirst => side.IsFirst;

    public Form Form => side.Demand.Form;

    /// <summary>Whether further seats in a forum that is not recorded may not be as it is asked.</summary>
    public bool UnseenMayNotFit => asked is not null && unseen.Any(f => asked.HoldsUnseen(f) != Kleene.Yes);

    // A person fits if all seats do.
    public override Kleene IsBrokenBy(CountedUnit person) => person.Parts.Aggregate(Kleene.No,
        (broken, p) => KleeneLogic.Or(broken, KleeneLogic.And(p.Selected, KleeneLogic.Not(asked!.Holds(p.Seat!, sight)))));

    public override FindingFacts Explained(FindingFacts facts, string? key)
    {
        var persons = new HashSet<string>(StringComparer.Ordinal);
        var unsettled = new HashSet<Settlement>();
        foreach (var part in Units.SelectMany(u => u.Parts))
            Explain(part, key, persons, unsettled);
        return WithUnrecorded(facts with { Persons = [.. facts.Persons.Union(persons)], SettledBy = [.. facts.SettledBy.Union(unsettled)] });
    }

    public Found UnseenDoesNotFit() => new(Demand, Demand.Breach(null, Verdict.Unknown, Side.None, WithUnrecorded));

    public override FindingFacts ExplainedOf(FindingFacts facts, CountedUnit person)
    {
        facts = facts with { KeyKind = Facet.Person, Persons = [person.Id] };
        if (facts.Verdict == Verdict.Violated)
            return facts with { Recorded = [.. RecordedOf(person)] };
        var missing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in person.Parts)
        {
            condition.AddMissing(part.Seat!, sight, missing);
            asked!.AddMissing(part.Seat!, sight, missing);
        }

        return WithUnrecorded(facts with { SettledBy = [.. missing.Select(m => new Settlement(person.Id, m))] });
    }

    public FindingFacts WithUnrecorded(FindingFacts facts) => facts.Verdict == Verdict.Violated
        ? facts with { SettledBy = [] }
        : facts with { UnrecordedFora = [.. facts.UnrecordedFora.Union(unseen)] };

    private void Explain(CountedPart part, string? key, HashSet<string> persons, HashSet<Settlement> unsettled)
    {
        var seat = part.Seat!;
        var bears = key is not null ? part.Keys.Has(key) : part.Keys.IsComplete ? Kleene.Yes : Kleene.Unknown;
        if (bears == Kleene.No)
            return;
        if (part.Selected == Kleene.Yes && bears == Kleene.Yes)
        {
            persons.Add(seat.Person);
            return;
        }

        var missing = new HashSet<string>(StringComparer.Ordinal);
        if (!part.Keys.IsComplete)
            missing.Add(SeatValues.NameOf(side.Key!.Value, seat));
        condition.AddMissing(seat, sight, missing);
        unsettled.UnionWith(missing.Select(m => new Settlement(seat.Person, m)));
    }

    private IEnumerable<(Key Key, string Value)> RecordedOf(CountedUnit person) => ((EveryForm)Form).Is.Keys
        .Where(k => k.Facet != Facet.Competence).Distinct()
        .SelectMany(k => person.Parts.SelectMany(p => SeatValues.Of(p.Seat!, k).Known).Distinct(StringComparer.Ordinal)
            .Order(CodePointComparer.Instance).Select(v => (k, v)));
}
