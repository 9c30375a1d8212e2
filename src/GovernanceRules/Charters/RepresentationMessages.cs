namespace GovernanceRules;

internal static class RepresentationMessages
{
    public static FindingMessages Of(FindingDetails facts)
    {
        var plain = PrimitiveMessages.Of(facts);
        if (!facts.IsViolated || facts.Deviation != Deviation.TooFew || facts is not { Primitive: CountConstraint { Of: Subject.Members } form, Key: { } key, GroupingKey: { } kind, Possible: 0 })
            return plain;
        var name = Term.Name(kind, key);
        var thing = kind.Property is Property.Organisation or Property.Person ? name : Message.Of("key.named", ("key", Definite(kind)), ("name", name));
        var who = form.Members.IsEmpty ? Message.Empty : Message.Of("represented.by", ("members", SelectionMessages.Plural(form.Members)));
        var forum = Term.Forum(facts.Forum);
        return plain with
        {
            Message = Message.Of("represented.message", ("thing", thing), ("who", who), ("forum", forum), ("required", CountMessages.Required(facts))),
        };
    }

    private static Message Definite(GroupingKey kind) => kind.Property switch
    {
        Property.Cluster => Message.Of("key.cluster.the"),
        Property.Group => Message.Of("key.group.the"),
        Property.Sector => Message.Of("key.sector.the"),
        Property.Level => Message.Of("key.level.the"),
        Property.Role => Message.Of("key.role.the"),
        Property.Kind => Message.Of("key.kind.the"),
        Property.AppointedBy => Message.Of("key.appointedBy.the"),
        Property.NominatedBy => Message.Of("key.nominatedBy.the"),
        Property.ApprovedBy => Message.Of("key.approvedBy.the"),
        Property.Begins => Message.Of("key.begins.the"),
        Property.Ends => Message.Of("key.ends.the"),
        Property.Ended => Message.Of("key.ended.the"),
        Property.EndedBy => Message.Of("key.endedBy.the"),
        Property.Line => Message.Of("key.line.the"),
        Property.Forum => Message.Of("key.forum.the"),
        _ => Term.KeyWord(kind),
    };
}
