namespace GovernanceRules;

/// <summary>How many votes adopt a matter, and which matters.</summary>
internal sealed record MajorityDemand
{
    public EscalationCondition When { get; init; } = EscalationCondition.Always;

    public MajorityOf Of { get; init; }

    // So many are for it.
    public Bound? Min { get; init; }

    // At most so many are against it.
    public Bound? Against { get; init; }

    // With as many for as against, the chair's vote counts once more.
    public bool ChairBreaksTies { get; init; }

    // "more than 1/2 of the votes cast must be for it, and nobody may be against it"
    public Message Words(Selection members) => Term.And(Parts(members));

    private IEnumerable<Message> Parts(Selection members)
    {
        if (Min is { } min)
            yield return Message.Of(Of switch { MajorityOf.Cast => "majority.asked.cast", MajorityOf.Present => "majority.asked.present", _ when members.IsEmpty => "majority.asked.all", _ => "majority.asked.members" },
                ("amount", Term.Amount(Bounds.AtLeast(min))), ("who", SelectionMessages.Plural(members)));
        if (Against is { } against)
            yield return against.AtMost(1000) == 0 ? Message.Of("majority.against.none") : Message.Of("majority.against", ("amount", Term.Amount(Bounds.AtMost(against))));
        if (ChairBreaksTies)
            yield return Message.Of("majority.tie");
    }
}
