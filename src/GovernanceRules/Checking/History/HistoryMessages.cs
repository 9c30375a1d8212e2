using System.Globalization;

namespace GovernanceRules;

/// <summary>What began and ended the intervals of a history: parts of sentences, in the past tense.</summary>
internal static class HistoryMessages
{
    public static Message OfCharter(HistoryEvent happened, Charter charter)
    {
        Message name = charter.Name is { } given ? new LocalizedMessage(given) : charter.Id;
        return happened switch
        {
            HistoryEvent.AskedFrom => Message.Of("history.askedFrom"),
            HistoryEvent.AskedTo => Message.Of("history.askedTo"),
            HistoryEvent.CharterBegan => Message.Of("history.charter.began", ("name", name)),
            _ => Message.Of("history.charter.ended", ("name", name)),
        };
    }

    public static Message OfMembership(bool began, Membership membership)
    {
        var role = membership.Role.Text == Membership.DefaultRole ? Message.Empty : Message.Of("history.membership.role", ("role", Term.Role(membership.Role.Text)));
        var who = Term.Name(Property.Person, membership.Person.Text);
        var organisation = membership.Organisation is { } from ? Message.Of("history.membership.organisation", ("organisation", Term.Name(Property.Organisation, from.Text))) : Message.Empty;
        var forum = Term.Forum(membership.Forum.Text);
        return began
            ? Message.Of("history.membership.began", ("who", who), ("forum", forum), ("role", role), ("organisation", organisation))
            : Message.Of("history.membership.ended", ("who", who), ("forum", forum), ("role", role), ("organisation", organisation));
    }

    public static Message OfWaiver(bool began, Waiver waiver) => began
        ? Message.Of("history.waiver.began", ("constraint", waiver.Constraint), ("body", waiver.DecidedBy))
        : Message.Of("history.waiver.ended", ("constraint", waiver.Constraint), ("body", waiver.DecidedBy));

    public static Message OfConstraint(bool began, string constraint) => began
        ? Message.Of("history.constraint.began", ("constraint", constraint))
        : Message.Of("history.constraint.ended", ("constraint", constraint));

    public static Message OfCoverage(bool began) => began
        ? Message.Of("history.coverage.began")
        : Message.Of("history.coverage.ended");

    public static Message OfForum(bool began, Message forum) => began
        ? Message.Of("history.forum.began", ("forum", forum))
        : Message.Of("history.forum.ended", ("forum", forum));

    public static Message OfOrganisation(bool began, bool itself, Message organisation) => (began, itself) switch
    {
        (true, true) => Message.Of("history.organisation.began", ("organisation", organisation)),
        (false, true) => Message.Of("history.organisation.ended", ("organisation", organisation)),
        (true, false) => Message.Of("history.cluster.entered", ("organisation", organisation)),
        _ => Message.Of("history.cluster.left", ("organisation", organisation)),
    };

    public static Message OfCluster(bool began, Message cluster) => began
        ? Message.Of("history.cluster.began", ("cluster", cluster))
        : Message.Of("history.cluster.ended", ("cluster", cluster));

    public static Message OfMeeting(Message forum) => Message.Of("history.meeting", ("forum", forum));

    public static Message OfStep(string matter, string act) => Message.Of("history.step", ("matter", matter), ("act", act));

    public static Message OfTime(string constraint) => Message.Of("history.time", ("constraint", constraint));

    public static Message OfDaysToMeet(Message forum, DateOnly date) => Message.Of("history.daysToMeet", ("forum", forum), ("date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public static Message OfDraw(Message forum) => Message.Of("history.draw", ("forum", forum));

    public static Message OfYear(int year) => Message.Of("history.year", ("year", year));
}
