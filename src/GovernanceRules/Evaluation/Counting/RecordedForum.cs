using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class RecordedForum(GovernanceFacts facts, Constraint constraint, Scope scope) : ForumRecord
{
    private readonly ForumFacts _forum = facts.Forum(scope.Forum)!;

    public override string Forum => _forum.Id;

    public override DateOnly Day => facts.Day;

    public override Charter Charter => facts.Charter;

    public override Register Register => facts.Register;

    public override IEnumerable<Period> InForce => [constraint.InForce, _forum.Forum.InForce];

    public override IReadOnlyList<Meeting> Meetings => facts.MeetingsOf(scope.Forum);

    public override bool Shows(DateOnly day) => _forum.Recorded && (facts.Register.Covers?.Period.Contains(day) ?? true);

    public override IEnumerable<RecordedMembership> Memberships(Selection selection)
    {
        var test = new PredicateFactory(facts).Selecting(selection);
        foreach (var forum in ForaOf(selection))
            foreach (var row in facts.RecordedRowsOf(forum))
                if (test.Of(row, scope) is not Truth.False and var selected)
                    yield return new RecordedMembership(row, facts.Register.Memberships[row], selected);
    }

    public override IEnumerable<Membership> VacantSeats(Selection selection) => facts.Vacant.Of(Forum, selection);

    public override bool IsMeantBy(Constraint other) => other.Forum.IsFor(_forum.Forum);

    public override bool ShowsMeetings => _forum.Recorded;

    public override (ImmutableArray<string> Keys, bool MayHaveOthers) KeysOf(RecordedMembership membership, GroupingKey key)
    {
        var (reader, keys) = (new MemberKeys(facts, key), new KeyList());
        reader.Read(membership.Row, keys);
        return ([.. keys.Keys.ToArray().Select(reader.Text)], keys.Unrecorded != Unrecorded.None);
    }

    public override bool MaySeatUnseen(Selection selection)
    {
        var test = new PredicateFactory(facts).Selecting(selection);
        return ForaOf(selection).Any(f => facts.Forum(f) is { Recorded: false } && test.OfUnseen(f, scope) != Truth.False);
    }

    private IEnumerable<int> ForaOf(Selection selection) => selection.NamesForum ? selection.NamedFora.Select(f => facts.Symbols.Of(f.Text)).Distinct() : [scope.Forum];
}
