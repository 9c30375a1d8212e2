using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The mirror principle (spejlingsprincip): the administrators come from the same municipalities as the politicians they support.
/// </summary>
internal sealed class MirrorPrinciple(Identifier of, Selection members, Selection politicians, GroupingKey by, bool exact) : Principle("mirror")
{
    private static readonly string[] PoliticalLevels = ["politician", "mayor", "alderman"];

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
        [new SetConstraint(members, exact ? Relation.Equal : Relation.Superset, Politicians(context.Charter), by)];

    public override string Demand(Wording words)
    {
        var key = words.KeyWord(by);
        var side = words.Members(members);
        var other = words.Forum(of.Text);
        return exact
            ? words.Say($"Each {key} with a politician in {other} has {side} here, and nobody comes from another {key}.",
                $"Hver {key} med en politiker i {other} har {side} her, og ingen kommer fra en anden {key}.")
            : words.Say($"Each {key} with a politician in {other} has {side} here.",
                $"Hver {key} med en politiker i {other} har {side} her.");
    }

    public override FindingText Describe(FindingDetails facts, Wording words) => MirrorTexts.Of(facts, words, of, members, by);

    /// <summary>Who is mirrored: left out, those at a political level; the sector is that of the members where none is named.</summary>
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
        return selection.And(Selection.Is(Property.Forum, of));
    }
}
