namespace GovernanceRules;

/// <summary>Two selections are equally many (lige mange fra hver side).</summary>
internal sealed class SameNumberPrinciple(Selection members, Selection with, int differ) : Principle("sameNumber")
{
    private readonly SameNumberConstraint _form = new(members, with, differ);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [_form];

    public override Message Demand() => differ == 0
        ? Message.Of("sameNumber.demand", ("here", Here), ("there", There))
        : Message.Of("sameNumber.differ.demand", ("here", Here), ("there", There), ("differ", differ));

    public override FindingMessages Describe(FindingDetails facts)
    {
        var expected = differ == 0 ? Message.Of("sameNumber.expected") : Message.Of("sameNumber.differ.expected", ("differ", differ));
        var actual = Message.Of("sameNumber.actual", ("left", Number(facts.Certain, facts.Possible)), ("right", Number(facts.With.Certain, facts.With.Possible)));
        if (!facts.IsViolated)
            return new(expected, actual,
                Message.Of("sameNumber.unknown.message", ("forum", Term.Forum(facts.Forum)), ("why", PrimitiveMessages.Why(facts)), ("demand", Demand())),
                PrimitiveMessages.Record(facts));
        var (more, less) = facts.Deviation == Deviation.TooMany ? (Here, There) : (There, Here);
        var difference = facts.Deviation == Deviation.TooMany ? facts.Certain - facts.With.Possible!.Value : facts.With.Certain - facts.Possible!.Value;
        return new(expected, actual,
            Message.Of("sameNumber.message", ("forum", Term.Forum(facts.Forum)), ("left", Number(facts.Certain, facts.Possible)), ("here", Some(_form.Members, facts.Certain, facts.Possible)),
                ("right", Number(facts.With.Certain, facts.With.Possible)), ("there", Some(_form.With, facts.With.Certain, facts.With.Possible)), ("expected", expected)),
            Message.Of("sameNumber.suggestion", ("missing", difference - differ), ("more", more), ("less", less)));
    }

    private Message Here => SelectionMessages.Plural(_form.Members);

    private Message There => SelectionMessages.Plural(_form.With);

    private static Message Some(Selection selection, long certain, long? possible) =>
        certain == 1 && possible == 1 ? SelectionMessages.Singular(selection) : SelectionMessages.Plural(selection);

    private static Message Number(long certain, long? possible) => possible == certain ? certain
        : possible is { } most ? Message.Of("sameNumber.number.range", ("least", certain), ("most", most)) : Message.Of("sameNumber.number.least", ("least", certain));
}
