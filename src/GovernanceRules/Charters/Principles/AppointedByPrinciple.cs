using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The members are appointed by a body (udpeges af).</summary>
internal sealed class AppointedByPrinciple(ImmutableArray<Identifier> body, Selection members) : Principle("appointedBy")
{
    private ForAllConstraint Form => new(members, Selection.Everything.And(Selection.Is(Property.AppointedBy, body.AsSpan())));

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [Form];

    public override Message Demand() => PrimitiveMessages.Demand(Form);

    public override FindingMessages Describe(FindingDetails facts)
    {
        var plain = PrimitiveMessages.Of(facts);
        if (!facts.IsViolated)
            return plain;
        var who = Term.Name(Property.Person, facts.Key!);
        var forum = Term.Forum(facts.Forum);
        var bodies = Term.Or(body.Select(b => Term.Name(Property.AppointedBy, b.Text)));
        return plain with
        {
            Message = Message.Of("appointedBy.message", ("who", who), ("forum", forum), ("recorded", ForAllMessages.Recorded(facts)), ("members", SelectionMessages.Plural(members)), ("bodies", bodies)),
            Suggestion = Message.Of("appointedBy.suggestion", ("bodies", bodies), ("who", who)),
        };
    }
}
