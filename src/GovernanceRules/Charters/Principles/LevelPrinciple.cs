namespace GovernanceRules;

/// <summary>The members are at a level or above (or below) it (direktørniveau).</summary>
internal sealed class LevelPrinciple(LevelSpan span, Selection members) : Principle("level")
{
    private ForAllConstraint Form => new(members, Selection.Everything.And(new LevelCondition([span])));

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [Form];

    public override Message Demand() => PrimitiveMessages.Demand(Form);

    public override FindingMessages Describe(FindingDetails facts)
    {
        var plain = PrimitiveMessages.Of(facts);
        if (!facts.IsViolated)
            return plain;
        var who = Term.Name(Property.Person, facts.Key!);
        var forum = Term.Forum(facts.Forum);
        var bound = span.AtLeast is { } least ? Message.Of("level.least", ("least", least)) : Message.Of("level.most", ("most", span.AtMost?.Text ?? ""));
        if (span is { AtLeast: { } from, AtMost: { } to })
            bound = Message.Of("level.range", ("from", from), ("to", to));
        return plain with
        {
            Message = Message.Of("level.message", ("who", who), ("forum", forum), ("recorded", ForAllMessages.Recorded(facts)), ("bound", bound)),
            Suggestion = Message.Of("level.suggestion", ("level", SelectionMessages.Span(span)), ("forum", forum), ("who", who)),
        };
    }
}
