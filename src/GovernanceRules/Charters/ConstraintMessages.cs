using System.Collections.Immutable;

namespace GovernanceRules;

internal static class ConstraintMessages
{
    public static Message Fora(ForumTarget target) =>
        target.IsNone ? Message.Of("fora.none")
        : target.Selection is { } selection ? SelectionMessages.Things(Subject.Fora, selection)
        : Term.And(target.Ids.Select(i => i.Text).Distinct(StringComparer.Ordinal).Order(CodePointComparer.Instance).Select(Term.Forum));

    public static Message Severity(SeverityRule rule) => rule.TooFew == rule.TooMany
        ? Severity(rule.TooFew)
        : Message.Of("severity.both", ("tooFew", Severity(rule.TooFew)), ("tooMany", Severity(rule.TooMany)));

    public static Message Severity(Severity severity) => severity switch
    {
        GovernanceRules.Severity.Error => Message.Of("severity.error"),
        GovernanceRules.Severity.Warning => Message.Of("severity.warning"),
        _ => Message.Of("severity.info"),
    };

    public static Message WaivableBy(ImmutableArray<Identifier> bodies) => bodies.IsEmpty
        ? Message.Of("bodies.any")
        : Term.And(bodies.Select(b => Term.Name(Property.AppointedBy, b.Text)));

    public static Message Clauses(IEnumerable<Clause> clauses)
    {
        var all = Term.Joined(clauses.Select(c => Message.Of("clause", ("id", c.Id), ("quote", Message.Of("quote", ("quote", c.Quote))))), "list.semicolon");
        return all.IsEmpty ? Message.Of("none") : all;
    }

    public static Message Form(ConstraintPrimitive form)
    {
        if (form is not CountConstraint { Allotment: { } allotment })
            return PrimitiveMessages.Demand(form);
        var votes = Term.Joined(allotment.Votes.Select(v => Message.Of("votes.line", ("list", v.Key), ("votes", v.Value))), "list.comma");
        return Message.Of("votes.listed", ("members", SelectionMessages.Plural(form.Members)), ("votes", votes));
    }
}
