using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

/// <summary>Who does what is done at a place: one of some roles, or so many members.</summary>
internal sealed record PlaceBy(ImmutableArray<Identifier> Roles, PlaceDoers? Doers);

internal sealed class PlaceBySchema : NodeSchema<PlaceBy>
{
    private static readonly BoundKeys HowMany = new(shares: true, (" do it: a whole number, or a share of those who count", ""));

    private static readonly MappingSchema<PlaceBy> Members = new("members who act", "How many members of the forum do it, of those on the day of the step.",
        [PlainFormKeys.Members, HowMany.Min, HowMany.MoreThan], row =>
        {
            if (HowMany.Of(row, perKey: true).Min is { } least)
                return new PlaceBy([], new PlaceDoers(PlainFormKeys.MembersOf(row), least));
            if (!HowMany.AreMeant(row))
                row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the `by` does not say how many; give `min` or `moreThan`");
            return null;
        });

    public override string Expected => "a role such as chair, a list of roles, or { members: ..., min: 2 }";

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out PlaceBy value)
    {
        if (node is MappingNode)
            return Members.TryRead(node, key, reading, out value);
        value = null;
        if (node is not (ScalarNode or SequenceNode))
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
        if (!CommonKeys.WordOrWords.TryRead(node, key, reading, out var roles))
            return false;
        value = new(roles, null);
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(CommonKeys.WordOrWords, Members);
}
