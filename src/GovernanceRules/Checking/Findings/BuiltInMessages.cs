using System.Collections.Immutable;

namespace GovernanceRules;

internal static class BuiltInMessages
{
    public static FindingMessages MembershipOutsidePeriod(Forum forum, string person)
    {
        var name = Term.Forum(forum.Id.Text);
        var who = Term.Name(Property.Person, person);
        return new(
            Message.Of("period.membership.expected", ("name", name), ("period", Term.Span(forum.InForce))),
            Message.Of("period.membership.actual", ("who", who)),
            Message.Of("period.membership.message", ("who", who), ("name", name), ("period", Term.Span(forum.InForce))),
            Message.Of("period.membership.suggestion", ("who", who), ("name", name)));
    }

    public static FindingMessages MembershipTwice(Forum forum, string person, int count)
    {
        var name = Term.Forum(forum.Id.Text);
        var who = Term.Name(Property.Person, person);
        return new(
            Message.Of("twice.expected", ("name", name)),
            Message.Of("twice.actual", ("count", count)),
            Message.Of("twice.message", ("who", who), ("count", count), ("name", name)),
            Message.Of("twice.suggestion"));
    }

    public static FindingMessages OrganisationOutsidePeriod(Forum forum, string person, Organisation organisation)
    {
        var name = Term.Forum(forum.Id.Text);
        var who = Term.Name(Property.Person, person);
        var of = Term.Name(Property.Organisation, organisation.Id.Text);
        return new(
            Message.Of("period.organisation.expected", ("organisation", of), ("period", Term.Span(organisation.InForce))),
            Message.Of("period.organisation.actual", ("who", who), ("organisation", of)),
            Message.Of("period.organisation.message", ("who", who), ("name", name), ("organisation", of), ("period", Term.Span(organisation.InForce))),
            Message.Of("period.organisation.suggestion", ("who", who), ("name", name)));
    }

    public static FindingMessages MeetingOutsidePeriod(Forum forum, Meeting meeting)
    {
        var name = Term.Forum(forum.Id.Text);
        var day = meeting.Date;
        return new(
            Message.Of("period.meeting.expected", ("name", name), ("period", Term.Span(forum.InForce))),
            Message.Of("period.meeting.actual", ("day", day)),
            Message.Of("period.meeting.message", ("name", name), ("day", day), ("period", Term.Span(forum.InForce))),
            Message.Of("period.meeting.suggestion", ("name", name)));
    }

    public static FindingMessages StepOutsidePeriod(Forum forum, Matter matter, MatterStep step)
    {
        var name = Term.Forum(forum.Id.Text);
        var day = step.Date;
        return new(
            Message.Of("period.step.expected", ("name", name), ("period", Term.Span(forum.InForce))),
            Message.Of("period.step.actual", ("day", day)),
            Message.Of("period.step.message", ("matter", matter.Id), ("name", name), ("day", day), ("period", Term.Span(forum.InForce))),
            Message.Of("period.step.suggestion", ("name", name)));
    }

    public static FindingMessages WaiverUnused(Waiver waiver) => new(
        Message.Of("waiver.unused.expected"),
        Message.Of("waiver.unused.actual"),
        Message.Of("waiver.unused.message", ("covered", Covered(waiver)), ("body", waiver.DecidedBy), ("day", waiver.DecidedOn)),
        Message.Of("waiver.unused.suggestion"));

    public static FindingMessages WaiverExpired(Waiver waiver) => new(
        Message.Of("waiver.expired.expected"),
        Message.Of("waiver.expired.actual", ("day", waiver.Period.To!.Value)),
        Message.Of("waiver.expired.message", ("covered", Covered(waiver)), ("day", waiver.Period.To!.Value)),
        Message.Of("waiver.expired.suggestion", ("body", waiver.DecidedBy)));

    public static FindingMessages WaiverUnauthorised(Waiver waiver, ImmutableArray<Identifier> bodies) => new(
        Message.Of("waiver.unauthorised.expected", ("bodies", Term.Or(bodies.Select(b => Term.Quoted(b.Text))))),
        Message.Of("waiver.unauthorised.actual", ("body", waiver.DecidedBy)),
        Message.Of("waiver.unauthorised.message", ("covered", Covered(waiver)), ("body", waiver.DecidedBy), ("bodies", Term.Or(bodies.Select(b => Term.Quoted(b.Text))))),
        Message.Of("waiver.unauthorised.suggestion", ("bodies", Term.Or(bodies.Select(b => Term.Quoted(b.Text))))));

    private static Message Covered(Waiver waiver) => Term.Joined(
    [
        Term.Quoted(waiver.Constraint.Text),
        waiver.Forum is { } forum ? Message.Of("waiver.of.forum", ("forum", Term.Forum(forum.Text))) : Message.Empty,
        waiver.Key is { } key ? Message.Of("waiver.of.key", ("key", key)) : Message.Empty,
    ]);
}
