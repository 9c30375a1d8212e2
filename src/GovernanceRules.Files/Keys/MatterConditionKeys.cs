using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>Which matters are meant, by what they are.</summary>
internal static class MatterConditionKeys
{
    public static readonly Field<ImmutableArray<Identifier>> Type = Field.Optional("type", CommonKeys.WordOrWords, "The type of the matter.");

    public static readonly Field<ImmutableArray<Identifier>> Traits = Field.Optional("traits", CommonKeys.WordOrWords, "Any of these traits.");

    public static readonly Field<ImmutableArray<Identifier>> AllTraits = Field.Optional("allTraits", CommonKeys.WordOrWords, "All of these traits.");

    public static readonly Field<EscalationCondition> When = Field.Optional("when",
        new MappingSchema<EscalationCondition>("condition of matters", "Which matters are meant; all that is given must hold.", [Type, Traits, AllTraits],
            row => new EscalationCondition { Types = row.List(Type), AnyTraits = row.List(Traits), AllTraits = row.List(AllTraits) }),
        "Which matters are meant; left out, every one.");
}
