using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class LevelKeys
{
    public static readonly IdentifierSchema Level = new("a level");

    public static readonly Field<Identifier> AtLeast = Field.Optional("atLeast", Level, "This level or a higher one.");

    public static readonly Field<Identifier> AtMost = Field.Optional("atMost", Level, "This level or a lower one.");

    private static readonly NodeSchema<LevelSpan> Span = new ScalarOrMapping<LevelSpan>(
        new Mapped<Identifier, LevelSpan>(Level, (level, _) => new LevelSpan { Exactly = level }),
        new MappingSchema<LevelSpan>("span of levels", "Levels in the charter's order.", [AtLeast, AtMost], Of));

    public static readonly NodeSchema<ConditionAt> Condition =
        new Mapped<ImmutableArray<LevelSpan>, ConditionAt>(new OneOrMany<LevelSpan>(Span), (spans, _) => at =>
            new LevelCondition(spans) { KeyLocation = at });

    public static LevelSpan? Of(MappingReader row)
    {
        if (row.Has(AtLeast) || row.Has(AtMost))
            return new LevelSpan { AtLeast = row.Find(AtLeast), AtMost = row.Find(AtMost) };
        if (!row.IsMisspelt(AtLeast) && !row.IsMisspelt(AtMost))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the level has neither `atLeast` nor `atMost`; it needs one of them");
        return null;
    }
}
