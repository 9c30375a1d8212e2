namespace GovernanceRules;

internal static class PersonMessages
{
    // null if the finding is violated.
    public static FindingMessages? Unknown(FindingDetails facts, Message expected, Message asked)
    {
        if (facts.IsViolated)
            return null;
        var forum = Term.Forum(facts.Forum);
        var who = facts.Key is { } person ? Message.Of("person.of", ("who", Term.Name(Property.Person, person))) : Message.Empty;
        return new(expected, Message.Of("unknown.actual"),
            Message.Of("person.unknown.message", ("who", who), ("forum", forum), ("asked", asked), ("why", PrimitiveMessages.Why(facts))),
            PrimitiveMessages.Record(facts));
    }
}
