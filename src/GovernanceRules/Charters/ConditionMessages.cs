namespace GovernanceRules;

/// <summary>What a constraint says beside its principle: when it is asked, for how long a violation is pending, what to do.</summary>
internal static class ConditionMessages
{
    public static IEnumerable<Message> Of(Constraint constraint)
    {
        if (constraint.When is { } when)
            yield return Message.Of("when.demand", ("asked", Counted(when)));
        if (constraint.AskedAtAppointment)
            yield return Message.Of("appointed.demand");
        if (constraint.Grace is { } grace)
            yield return grace.Words();
        if (constraint.Remedy is { } remedy)
            yield return Message.Of("remedy.demand", ("remedy", new LocalizedMessage(remedy)));
    }

    // Of which fora a count is: those that it names, else the one that the constraint is about; and what they then have, without them.
    public static (Message Fora, Message Asked) CountedIn(CountConstraint when, string? forum) =>
        when.Members.Conditions.FirstOrDefault(c => c.Key == Property.Forum && !Selection.IsOwnForum(c)) is not { } named ? (Term.Forum(forum), Counted(when))
        : (named is ForaCondition chosen ? SelectionMessages.Some(ForumTarget.Where(chosen.Fora)) : Term.Or(((ValueCondition)named).Values.Select(v => Term.Forum(v.Text))),
            Counted(when.OfMembers(new Selection(when.Members.Conditions.Remove(named)))));

    // "at least 5 members"
    public static Message Counted(CountConstraint when) => Term.Amount(when.Bounds, plural => CountMessages.Noun(when, plural));
}
