using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class RecordedForum(GovernanceFacts facts, Constraint constraint, Scope scope) : ForumRecord
{
    private readonly ForumFacts _forum = facts.Forum(scope.Forum)!; // null for a constraint about no forum, whose selections name one

    public override string Forum => _forum.Id;

    public override DateOnly Day => facts.Day;

    public override Charter Charter => facts.Charter;

    public override Register Register => facts.Register;

    public override IEnumerable<Period> InForce => [constraint.InForce, _forum.Forum.InForce];

    public override Period ForumPeriod => _forum.Forum.InForce;

    public override IReadOnlyList<Meeting> Meetings => facts.MeetingsOf(scope.Forum);

    public override IEnumerable<RecordedStep> Steps
    {
        get
        {
            foreach (var matter in facts.Register.Matters)
            {
                var reading = new MatterReading(facts.Charter, matter, facts.Day);
                foreach (var step in reading.Steps)
                    if (step.Forum?.Text == _forum.Id && IsAsked(step.Date))
                        yield return new RecordedStep(matter, step, reading.Settles(step));
            }
        }
    }

    public override (Truth Is, ImmutableArray<string> Unrecorded) IsMeant(Matter matter, EscalationCondition when)
    {
        var reading = new MatterReading(facts.Charter, matter, facts.Day);
        var isOfType = when.Types.IsEmpty ? Truth.True : when.Types.Max(reading.IsOfType);
        var hasTraits = TruthLogic.And(when.AnyTraits.IsEmpty ? Truth.True : when.AnyTraits.Max(reading.HasTrait), when.AllTraits.IsEmpty ? Truth.True : when.AllTraits.Min(reading.HasTrait));
        var isMeant = TruthLogic.And(isOfType, hasTraits);
        return (isMeant, isMeant != Truth.Unknown ? []
            : [.. new[] { (isOfType, MatterReading.TypeValue), (hasTraits, MatterReading.TraitsValue) }.Where(w => w.Item1 == Truth.Unknown).Select(w => w.Item2)]);
    }

    public override bool Shows(DateOnly day) => _forum.Recorded && (facts.Register.Covers?.Period.Contains(day) ?? true);

    public override IEnumerable<RecordedMembership> Memberships(Selection selection)
    {
        var test = new PredicateFactory(facts).SelectingEver(selection);
        foreach (var forum in ForaOf(selection))
            foreach (var row in facts.RecordedRowsOf(forum))
                if (test.Of(row, scope) is not Truth.False and var selected)
                    yield return RecordedMembership.Of(row, facts.Register.Memberships[row], selected);
    }

    public override IEnumerable<Membership> VacantSeats(Selection selection) => new VacantSeats(facts).Of(Forum, selection);

    public override bool IsMeantBy(Constraint other) => other.Forum.IsFor(_forum.Forum);

    public override bool ShowsMeetingsOf(int year) => facts.AreMeetingsComplete(_forum, year);

    public override bool ShowsMeetings => _forum.Recorded;

    public override (ImmutableArray<string> Keys, bool MayHaveOthers) KeysOf(RecordedMembership membership, GroupingKey key)
    {
        var (reader, keys) = (new MemberKeys(facts, key), new KeyList());
        reader.Read(membership.Row, keys);
        return ([.. keys.Keys.ToArray().Select(reader.Text)], keys.Unrecorded != Unrecorded.None);
    }

    public override string ValueOf(RecordedMembership membership, GroupingKey key) => new MemberKeys(facts, key).MissingValue(membership.Row);

    public override ImmutableArray<FindingDetails> AskOn(DateOnly day, int row, Principle principle) =>
        new OneMembership(facts.OnDay(day), constraint, _forum.Id, row).Ask(principle);

    public override bool MaySeatUnseen(Selection selection)
    {
        var test = new PredicateFactory(facts).SelectingEver(selection);
        return ForaOf(selection).Any(f => facts.Forum(f) is { Recorded: false } && test.OfUnseen(f, scope) != Truth.False);
    }

    private int[] ForaOf(Selection selection) => SelectedFora.Of(selection, facts) ?? [scope.Forum];
}
