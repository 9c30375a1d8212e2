using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

/// <summary>Who did a step: a role, or persons.</summary>
internal sealed record Doer(Identifier? Role, ImmutableArray<Identifier> Persons);

internal sealed class DoerSchema : NodeSchema<Doer>
{
    private static readonly ListSchema<Identifier> Persons = new(CommonKeys.PersonId, "a list of persons", mayBeEmpty: false);

    public override string Expected => "a role such as chair, or a list of persons";

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out Doer value)
    {
        value = null;
        if (node is SequenceNode)
        {
            if (!Persons.TryRead(node, key, reading, out var persons))
                return false;
            value = new(null, persons);
            return true;
        }

        if (node is not ScalarNode { Text.Length: > 0 } role)
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
        value = new(role.Word, []);
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(CommonKeys.AnyWord, Persons);
}

/// <summary>One side of a vote: a list of persons, or how many they were.</summary>
internal sealed class VoteSideSchema : NodeSchema<VoteSide>
{
    private static readonly ListSchema<Identifier> Persons = new(CommonKeys.PersonId, "a list of persons");

    private static readonly CountSchema Count = new();

    public override string Expected => "a list of persons, or how many they were";

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out VoteSide value)
    {
        value = null;
        if (node is SequenceNode)
        {
            if (!Persons.TryRead(node, key, reading, out var persons))
                return false;
            value = new(persons.AsEnumerable());
            return true;
        }

        if (node is not ScalarNode { Text.Length: > 0 })
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
        if (!Count.TryRead(node, key, reading, out var count))
            return false;
        value = new(count);
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(Persons, Count);
}
