using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What the register says of the seats that are empty, after what is wrong since they are.</summary>
internal static class VacantSeatMessages
{
    private const int Shown = 3;

    public static FindingMessages With(ImmutableArray<Membership> seats, FindingMessages text)
    {
        // A register may have them in any order.
        var alike = seats.GroupBy(s => (s.Forum, s.Role, s.Organisation, s.Level, s.AppointedBy, s.NominatedBy, s.ApprovedBy, s.Line, s.Period.From))
            .OrderBy(s => s.Key.From).ThenBy(s => $"{s.Key.Forum}/{s.Key.Role}/{s.Key.Organisation}/{s.Key.Level}/{s.Key.AppointedBy}/{s.Key.NominatedBy}/{s.Key.ApprovedBy}/{s.Key.Line}", StringComparer.Ordinal).ToList();
        var said = alike.Take(Shown).Select(s => Seats(s.First(), s.Count()));
        if (alike.Skip(Shown).Sum(s => s.Count()) is > 0 and var more)
            said = said.Append(Message.Of("vacantSeats.more", ("count", more)));
        return text with { Message = Message.Of("vacantSeats.message", ("message", text.Message), ("seats", Term.Joined(said, "list.sentences"))) };
    }

    private static Message Seats(Membership seat, int count)
    {
        var who = Holder(seat);
        var since = seat.Period.From is { } day ? Message.Of("vacantSeats.since", ("day", day)) : Message.Empty;
        return Message.Of("vacantSeats.seats", ("count", count), ("who", count == 1 ? SelectionMessages.Singular(who) : SelectionMessages.Plural(who)),
            ("forum", Term.Forum(seat.Forum.Text)), ("since", since));
    }

    // Who would sit there, as far as it is recorded.
    private static Selection Holder(Membership seat)
    {
        var holder = Selection.Everything;
        if (seat.Role.Text != Membership.DefaultRole)
            holder = holder.And(Selection.Is(Property.Role, seat.Role));
        if (seat.Organisation is { } organisation)
            holder = holder.And(Selection.Is(Property.Organisation, organisation));
        if (seat.Level is { } level)
            holder = holder.And(new LevelCondition([new LevelSpan { Exactly = level }]));
        if (seat.Line is { } line)
            holder = holder.And(Selection.Is(Property.Line, line));
        foreach (var (property, body) in new[] { (Property.AppointedBy, seat.AppointedBy), (Property.NominatedBy, seat.NominatedBy), (Property.ApprovedBy, seat.ApprovedBy) })
            if (body is { } named)
                holder = holder.And(Selection.Is(property, named));
        return holder;
    }
}
