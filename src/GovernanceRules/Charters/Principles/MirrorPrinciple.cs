using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The mirror principle (spejlingsprincip): the administrators come from the same municipalities as the politicians they support.
/// </summary>
internal sealed class MirrorPrinciple(ForumTarget of, Selection members, Selection politicians, GroupingKey by, bool exact) : Principle("mirror")
{
    private static readonly string[] PoliticalLevels = ["politician", "mayor", "alderman"];

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
        [new SetConstraint(members, exact ? Relation.Equal : Relation.Superset, Politicians(context.Charter), by)];

    public override Message Demand()
    {
        var key = Term.KeyWord(by);
        var side = SelectionMessages.Plural(members);
        var other = SelectionMessages.Some(of);
        return exact
            ? Message.Of("mirror.exact.demand", ("key", key), ("other", other), ("side", side))
            : Message.Of("mirror.demand", ("key", key), ("other", other), ("side", side));
    }

    public override FindingMessages Describe(FindingDetails facts)
    {
        var here = Term.Forum(facts.Forum);
        var there = SelectionMessages.Some(of);
        var who = SelectionMessages.Singular(members);
        var expected = Message.Of("mirror.expected", ("who", who), ("there", there));
        if (facts.Key is not { } id)
            return new(expected, Message.Of("unknown.actual"),
                Message.Of("mirror.unknown.message", ("here", here), ("there", there), ("why", PrimitiveMessages.Why(facts))),
                PrimitiveMessages.Record(facts));
        var name = Term.Name(by, id);
        if (!facts.IsViolated)
            return new(expected, Message.Of("mirror.uncertain.actual", ("name", name)),
                Message.Of("mirror.uncertain.message", ("name", name), ("here", here), ("there", there), ("why", PrimitiveMessages.Why(facts))),
                PrimitiveMessages.Record(facts));
        return facts.Deviation == Deviation.TooFew
            ? new(expected, Message.Of("mirror.missing.actual", ("name", name)),
                Message.Of("mirror.missing.message", ("name", name), ("there", there), ("who", who), ("here", here), ("members", SelectionMessages.Plural(members))),
                Message.Of("mirror.missing.suggestion", ("appointed", Appointed()), ("name", name), ("here", here)))
            : new(Message.Of("mirror.surplus.expected", ("there", there)),
                Message.Of("mirror.surplus.actual", ("who", Appointed()), ("name", name)),
                Message.Of("mirror.surplus.message", ("name", name), ("who", who), ("here", here), ("there", there)),
                Message.Of("mirror.surplus.suggestion", ("who", Appointed()), ("name", name), ("here", here)));
    }

    // The organisation that is named has its sector already.
    private Message Appointed() => SelectionMessages.Singular(
        by.Property == Property.Organisation ? new Selection([.. members.Conditions.Where(c => c.Key != Property.Sector)]) : members);

    // If left out, those at a political level are mirrored; the sector is that of the members if none is named.
    private Selection Politicians(Charter charter)
    {
        var selection = politicians;
        if (selection.IsEmpty)
        {
            var levels = PoliticalLevels.Where(charter.DeclaresLevel).Select(l => new LevelSpan { Exactly = l }).ToImmutableArray();
            // A charter without political levels tells nobody apart: everybody seated in the other forum is mirrored.
            if (!levels.IsEmpty)
                selection = selection.And(new LevelCondition(levels));
        }

        if (!selection.Names(Property.Sector))
            selection = selection.And(members.Conditions.Where(c => c.Key == Property.Sector).ToArray());
        return selection.And(Selection.Is(of));
    }
}
