using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A role does not stay longer with one sector, organisation or the like (formandskabet går på skift).</summary>
internal sealed class RotationPrinciple(Identifier role, GroupingKey per, Duration every, Selection members) : Principle("rotation")
{
    private readonly RotationConstraint _form = new(role, per, every, members);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [_form];

    public override Message Demand() => _form.Asked();
}

/// <summary>Of each key that holds the role on the day: since when it has done so without a day between.</summary>
internal sealed class RotationConstraint(Identifier role, GroupingKey per, Duration every, Selection narrowed)
    : RecordConstraint(narrowed.And(Selection.Is(Property.Role, role)))
{
    private sealed record Holding(Period Period, ImmutableArray<string> Keys, bool MayHaveOthers, Truth Selected);

    public Message Asked() => Message.Of("rotation.demand", ("role", Term.TheRole(role.Text)), ("among", SelectionMessages.Among(narrowed)), ("time", Term.Time(every)), ("key", Term.KeyWord(per)));

    public override RecordJudgement Judge(ForumRecord record)
    {
        var held = record.Memberships(Members).Where(m => m.Period.From is not { } from || from <= record.Day).Select(m =>
        {
            var (keys, mayHaveOthers) = record.KeysOf(m, per);
            return new Holding(m.Period, keys, mayHaveOthers, m.Selected);
        }).ToList();
        var today = held.Where(h => h.Period.Contains(record.Day)).ToList();
        var keys = today.SelectMany(h => h.Keys).Distinct(StringComparer.Ordinal);
        var found = keys.Select(k => Broken(k, held, record)).OfType<RecordFinding>().ToList();
        if (today.Exists(h => h.MayHaveOthers) || record.MaySeatUnseen(Members))
            found.Add(Found(null, Verdict.Unknown, record, null));
        return new([.. found], today.Count == 0 && !record.MaySeatUnseen(Members));
    }

    public override IEnumerable<DateOnly> ChangeDays(Charter charter, Register register, IEnumerable<Membership> memberships) =>
        memberships.Select(m => m.Period.From).OfType<DateOnly>().Select(every.After);

    private RecordFinding? Broken(string key, List<Holding> held, ForumRecord record)
    {
        var (sure, _) = Since(held.Where(h => h.Selected == Truth.True && h.Keys.Contains(key)), record.Day);
        var (perhaps, perhapsOpen) = Since(held.Where(h => h.Keys.Contains(key) || h.MayHaveOthers), record.Day);
        if (sure is { } since && IsTooLong(since, record.Day))
            return Found(key, Verdict.Violated, record, since);
        // Before the time that the register covers it may have been with the same.
        var reachesBack = perhaps is { } first && record.Register.Covers?.Period.From is { } covered && first <= covered;
        return perhapsOpen || reachesBack || (perhaps is { } earliest && IsTooLong(earliest, record.Day)) ? Found(key, Verdict.Unknown, record, perhaps) : null;
    }

    private bool IsTooLong(DateOnly since, DateOnly day) => day >= every.After(since);

    // Since when somebody of these held the role on each day up to the day; open if one of them has no recorded beginning.
    private static (DateOnly? Since, bool IsOpen) Since(IEnumerable<Holding> held, DateOnly day)
    {
        var all = held.ToList();
        DateOnly? since = null;
        var reached = day;
        while (all.Where(h => h.Period.Contains(reached)).ToList() is { Count: > 0 } there)
        {
            if (there.Exists(h => h.Period.From is null))
                return (since, true);
            since = there.Min(h => h.Period.From);
            reached = since!.Value.AddDays(since > DateOnly.MinValue ? -1 : 0);
            all.RemoveAll(there.Contains);
        }

        return (since, false);
    }

    private RecordFinding Found(string? key, Verdict verdict, ForumRecord record, DateOnly? since)
    {
        var forum = Term.Forum(record.Forum);
        Message name = key is null ? Message.Of("rotation.somebody") : Term.Name(per, key);
        Message from = since is { } day ? Message.Of("rotation.since", ("day", day)) : Message.Empty;
        return new(key, verdict, new FindingMessages(Asked(), since is null ? Message.Of("unknown.actual") : Message.Of("rotation.actual", ("name", name), ("since", from)),
            verdict == Verdict.Violated
                ? Message.Of("rotation.message", ("role", Term.TheRole(role.Text)), ("forum", forum), ("name", name), ("since", from), ("time", Term.Time(every)), ("key", Term.KeyWord(per)))
                : Message.Of("rotation.unknown.message", ("role", Term.TheRole(role.Text)), ("forum", forum), ("name", name), ("time", Term.Time(every))),
            verdict == Verdict.Violated
                ? Message.Of("rotation.suggestion", ("role", Term.TheRole(role.Text)), ("forum", forum), ("key", Term.KeyWord(per)))
                : Message.Of("rotation.unknown.suggestion", ("role", Term.TheRole(role.Text)), ("forum", forum), ("key", Term.KeyWord(per)))))
        {
            GroupingKey = key is null ? null : per,
            Deviation = Deviation.TooMany,
            Persons = [.. record.MembersOn(record.Day, Members).Where(p => key is null || p.Memberships.Any(m => record.KeysOf(m, per).Keys.Contains(key))).Select(p => p.Person)],
        };
    }
}
