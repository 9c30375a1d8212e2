using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Of each member of the day: how many persons stand in for the member that day, with the same key.</summary>
internal sealed class DeputiesConstraint(Bounds bounds, GroupingKey? by, Selection members) : RecordConstraint(members)
{
    public override IEnumerable<GroupingKey> OtherKeys => by is { } key ? [key] : [];

    // "each of the members has exactly 1 deputy of the same organisation"
    public Message Asked() => Message.Of("deputies.demand", ("members", SelectionMessages.Plural(Members)), ("amount", Amount()), ("by", By()));

    public override RecordJudgement Judge(ForumRecord record)
    {
        var persons = record.MembersOn(record.Day, Members);
        var deputies = record.MembersOn(record.Day, Selection.Deputies);
        var found = persons.Select(p => Broken(p, deputies, record)).OfType<RecordFinding>().ToImmutableArray();
        return new(record.MaySeatUnseen(Members) ? found.Add(RecordMessages.Unseen(record, Members, Asked())) : found, persons.Count == 0 && !record.MaySeatUnseen(Members));
    }

    private RecordFinding? Broken(RecordedPerson member, IReadOnlyList<RecordedPerson> deputies, ForumRecord record)
    {
        var each = deputies.Where(d => d.Person != member.Person).Select(d => (d.Person, Stands: d.Memberships.Max(m => StandsIn(m, member, record)))).ToList();
        var (least, most) = (each.Count(d => d.Stands == Truth.True), record.Shows(record.Day) ? each.Count(d => d.Stands != Truth.False) : int.MaxValue);
        var (fewest, greatest) = (bounds.Min?.AtLeast(0) ?? 0, bounds.Max?.AtMost(0) ?? long.MaxValue);
        if (least >= fewest && most <= greatest)
            return null;
        var side = most < fewest ? Deviation.TooFew : least > greatest ? Deviation.TooMany : Deviation.None;
        var isViolated = side != Deviation.None && member.Selected == Truth.True;
        var who = Term.Name(Property.Person, member.Person);
        var forum = Term.Forum(record.Forum);
        var messages = isViolated
            ? new FindingMessages(Asked(), Found(least),
                Message.Of("deputies.message", ("who", who), ("forum", forum), ("amount", Found(least)), ("by", By()), ("demand", Asked())),
                side == Deviation.TooFew
                    ? Message.Of("deputies.few.suggestion", ("count", fewest - most), ("by", By()), ("who", who), ("forum", forum))
                    : Message.Of("deputies.many.suggestion", ("count", least - greatest), ("who", who), ("forum", forum)))
            : new FindingMessages(Asked(), Message.Of("unknown.actual"),
                Message.Of("deputies.unknown.message", ("who", who), ("forum", forum), ("amount", Amount()), ("by", By())),
                Message.Of("deputies.unknown.suggestion", ("who", who), ("forum", forum)));
        return new(member.Person, isViolated ? Verdict.Violated : Verdict.Unknown, messages)
        {
            GroupingKey = Property.Person,
            Deviation = side == Deviation.None ? most == int.MaxValue || least < fewest ? Deviation.TooFew : Deviation.TooMany : side,
            Persons = [member.Person, .. each.Where(d => d.Stands == Truth.True).Select(d => d.Person)],
            ResolvedBy = isViolated ? [] : [.. each.Where(d => d.Stands == Truth.Unknown).SelectMany(d => Unrecorded(d.Person, deputies, member, record)).Distinct()],
            Locations = member.Locations,
        };
    }

    private Truth StandsIn(RecordedMembership deputy, RecordedPerson member, ForumRecord record)
    {
        var isOf = deputy.Membership.StandsInFor!.Value.Text is var of && of == member.Person ? Truth.True : TruthLogic.Of(of == Membership.UnknownMember) == Truth.True ? Truth.Unknown : Truth.False;
        return TruthLogic.And(deputy.Selected, TruthLogic.And(isOf, isOf == Truth.False || by is not { } key ? Truth.True : member.Memberships.Max(m => SharesKey(deputy, m, key, record))));
    }

    private static Truth SharesKey(RecordedMembership deputy, RecordedMembership member, GroupingKey key, ForumRecord record)
    {
        var ((own, mayHaveMore), (others, mayHaveOthers)) = (record.KeysOf(deputy, key), record.KeysOf(member, key));
        // Of a member who is there for certain anyway it does not matter which of several memberships is valid, but which key that gives.
        return own.Intersect(others, StringComparer.Ordinal).Any() ? TruthLogic.Or(member.Selected, Truth.Unknown)
            : (mayHaveMore && (mayHaveOthers || others.Length > 0)) || (mayHaveOthers && own.Length > 0) ? Truth.Unknown : Truth.False;
    }

    private IEnumerable<MissingData> Unrecorded(string person, IReadOnlyList<RecordedPerson> deputies, RecordedPerson member, ForumRecord record)
    {
        foreach (var deputy in deputies.Single(d => d.Person == person).Memberships.Where(m => StandsIn(m, member, record) == Truth.Unknown))
        {
            if (deputy.Membership.StandsInFor!.Value.Text == Membership.UnknownMember)
                yield return new(person, "standsInFor");
            if (by is { } key && record.KeysOf(deputy, key).MayHaveOthers)
                yield return new(person, record.ValueOf(deputy, key));
            if (by is { } same)
                foreach (var own in member.Memberships.Where(m => record.KeysOf(m, same).MayHaveOthers))
                    yield return new(member.Person, record.ValueOf(own, same));
        }
    }

    private Message Amount() => Term.Amount(bounds, plural => plural ? Term.Roles("deputy") : Term.Role("deputy"));

    private static Message Found(int count) => count == 0 ? Message.Of("amount.no", ("noun", Term.Roles("deputy"))) : Message.Of("deputies.actual", ("count", count));

    private Message By() => by is { } key ? Message.Of("deputies.by", ("key", Term.KeyWord(key))) : Message.Empty;
}
