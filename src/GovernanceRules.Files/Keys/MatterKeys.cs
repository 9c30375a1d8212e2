using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class MatterKeys
{
    private static readonly Field<Identifier> Id = Field.Required("id", CommonKeys.Id, "The id, which its findings bear as key.");

    private static readonly Field<Identifier> Type = Field.Optional("type", CommonKeys.AnyWord,
        "The type, or `none`; left out, it is not recorded.");

    private static readonly Field<ImmutableArray<Identifier>> Traits = Field.Optional("traits", new OneOrMany<Identifier>(CommonKeys.AnyWord, mayBeEmpty: true),
        "All its traits; left out, they are not recorded, and an empty list is none.");

    private static readonly Field<ImmutableArray<Identifier>> Concerns = Field.Optional("concerns",
        new OneOrMany<Identifier>(CommonKeys.OrganisationId, mayBeEmpty: true), "The organisations that it concerns; left out, they are not recorded.");

    private static readonly Field<Identifier> Forum = Field.Optional("forum", CommonKeys.ForumId, "The forum that did it.");

    private static readonly Field<Identifier> Organisation = Field.Optional("organisation", CommonKeys.OrganisationId,
        "The organisation that did it, in place of a forum.");

    private static readonly Field<DateOnly> Date = Field.Required("date", CommonKeys.Date, "The day on which it was done.");

    private static readonly Field<Identifier> Act = Field.Required("act", CommonKeys.AnyWord,
        $"What was done: {Show.List(Acts.BuiltIn, "or")}, or an act of the charter's own.");

    private static readonly Field<Identifier> By = Field.Optional("by", CommonKeys.AnyWord, "The role of who did it; left out, it is not recorded.");

    private static readonly Field<StepOutcome> Outcome = Field.Optional("outcome",
        new ChoiceSchema<StepOutcome>(("adopted", StepOutcome.Adopted), ("rejected", StepOutcome.Rejected)),
        "What a decision or an approval came to; left out, it is not rejected.");

    private static readonly MappingSchema<MatterStep> Step = new("step", "What one forum or organisation did with a matter on a day.",
        [Forum, Organisation, Date, Act, By, Outcome, CommonKeys.Clause],
        row => row.TryGet(Date, out var date) && row.TryGet(Act, out var act) && !row.IsMisspelt(Forum) && !row.IsMisspelt(Organisation)
            ? new MatterStep(date, act)
            {
                Forum = row.Find(Forum),
                Organisation = row.Find(Organisation),
                By = row.Find(By),
                Outcome = row.Find(Outcome),
                Clauses = row.List(CommonKeys.Clause),
                Location = row.Location,
            } : null);

    private static readonly Field<ImmutableArray<MatterStep>> Steps = Field.Optional("steps", new ListSchema<MatterStep>(Step, "a list of steps"),
        "What was done with it. Steps go by their dates, those of one day as they stand.");

    private static readonly Field<Identifier> OneWord = Field.Optional("word", CommonKeys.AnyWord, "The trait or type.");

    public static readonly MappingSchema<Matter> Matter = new("matter", "Something that is brought before fora to be decided.",
        [Id, Type, Traits, Concerns, Steps, CommonKeys.Clause],
        row => row.TryGet(Id, out var id) ? new Matter(id)
        {
            Type = row.Find(Type),
            Traits = row.TryGet(Traits, out var traits) ? traits : null,
            Concerns = row.TryGet(Concerns, out var concerns) ? concerns : null,
            Steps = row.List(Steps),
            Clauses = row.List(CommonKeys.Clause),
            Location = row.Location,
        } : null);

    private static readonly Field<ImmutableArray<Identifier>> AllTraits = Field.Optional("allTraits", CommonKeys.WordOrWords,
        "All of these traits at once, in place of a word.");

    private static readonly Field<ImmutableArray<Identifier>> OfType = Field.Optional("type", CommonKeys.WordOrWords,
        "The type, in place of a word; of a list any one will do.");

    public static readonly OneOrMany<MatterWord> Words = new(new ScalarOrMapping<MatterWord>(
        new Mapped<Identifier, MatterWord>(CommonKeys.AnyWord, (word, _) => new MatterWord(word)),
        new MappingSchema<MatterWord>("decided matter", "A trait or type, or traits and a type that a matter has together, with what is said of it.",
            [OneWord, AllTraits, OfType, CommonKeys.Severity, CommonKeys.InForce, CommonKeys.Clause],
            row => MattersOf(row) is { } matters ? matters with
            {
                Severity = row.Find(CommonKeys.Severity) ?? Severity.Error,
                InForce = CommonKeys.InForceOf(row) ?? Period.Always,
                Clauses = row.List(CommonKeys.Clause),
            } : null)), mayBeEmpty: true);

    private static MatterWord? MattersOf(MappingReader row)
    {
        var together = row.Has(AllTraits) || row.Has(OfType);
        if (row.Has(OneWord) == together && !row.IsMisspelt(OneWord) && !row.IsMisspelt(AllTraits) && !row.IsMisspelt(OfType))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, together
                ? "the decided matter has a `word` beside `allTraits` or `type`; give all traits under `allTraits`, or the `word` alone"
                : "the decided matter has neither `word`, `allTraits` nor `type`; it needs one of them");
        if (row.TryGet(OneWord, out var word))
            return new MatterWord(word);
        // What is at fault has been told; the rest must not pass for the whole.
        return (row.Has(AllTraits) && row.List(AllTraits).IsEmpty) || (row.Has(OfType) && row.List(OfType).IsEmpty) || !together
            ? null
            : MatterWord.Together(row.List(AllTraits), row.List(OfType));
    }
}
