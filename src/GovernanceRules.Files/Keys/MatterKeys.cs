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

    private static readonly Field<ImmutableArray<Identifier>> ConcernsPersons = Field.Optional("concernsPersons",
        new OneOrMany<Identifier>(CommonKeys.PersonId, mayBeEmpty: true), "The persons whom it concerns; left out, they are not recorded.");

    private static readonly Field<Identifier> Forum = Field.Optional("forum", CommonKeys.ForumId, "The forum that did it.");

    private static readonly Field<Identifier> Organisation = Field.Optional("organisation", CommonKeys.OrganisationId,
        "The organisation that did it, in place of a forum.");

    private static readonly Field<DateOnly> Date = Field.Required("date", CommonKeys.Date, "The day on which it was done.");

    private static readonly Field<Identifier> Act = Field.Required("act", CommonKeys.AnyWord,
        $"What was done: {Show.List(Acts.BuiltIn, "or")}, or an act of the charter's own.");

    private static readonly OneOrMany<Identifier> OneOrMorePersons = new(CommonKeys.PersonId);

    private static readonly ListSchema<Identifier> Persons = new(CommonKeys.PersonId, "a list of persons");

    private static readonly Field<Doer> By = Field.Optional("by", new DoerSchema(),
        "The role of who did it, or a list of the persons who did it; left out, it is not recorded.");

    private static readonly Field<ImmutableArray<Identifier>> ProposedBy = Field.Optional("proposedBy", OneOrMorePersons,
        "The persons who proposed it; left out, they are not recorded.");

    private static readonly Field<ImmutableArray<Identifier>> Seconded = Field.Optional("seconded", OneOrMorePersons,
        "The persons who seconded it; left out, they are not recorded.");

    private static readonly Field<ImmutableArray<Identifier>> Present = Field.Optional("present", Persons,
        "All who were present; left out, they are not recorded.");

    private static readonly Field<ImmutableArray<Identifier>> Recused = Field.Optional("recused", Persons,
        "All who took no part since they were disqualified; left out, they are not recorded.");

    private static readonly Field<VoteSide> For = Field.Optional("for", new VoteSideSchema(), "Who voted for it, or how many.");

    private static readonly Field<VoteSide> Against = Field.Optional("against", new VoteSideSchema(), "Who voted against it, or how many.");

    private static readonly Field<VoteSide> Abstained = Field.Optional("abstained", new VoteSideSchema(), "Who abstained, or how many.");

    private static readonly Field<StepVotes> Votes = Field.Optional("votes",
        new MappingSchema<StepVotes>("vote", "How a step was voted on: of each side the persons, or how many they were; a side left out is not recorded.",
            [For, Against, Abstained], row => new StepVotes { For = row.Get(For), Against = row.Get(Against), Abstained = row.Get(Abstained) }),
        "How it was voted on; left out, it is not recorded.");

    private static readonly Field<StepOutcome> Outcome = Field.Optional("outcome",
        new ChoiceSchema<StepOutcome>(("adopted", StepOutcome.Adopted), ("rejected", StepOutcome.Rejected)),
        "What a decision or an approval came to; left out, it is not rejected.");

    private static readonly MappingSchema<MatterStep> Step = new("step", "What one forum or organisation did with a matter on a day.",
        [Forum, Organisation, Date, Act, By, ProposedBy, Seconded, Present, Recused, Votes, Outcome, CommonKeys.Clause],
        row => row.TryGet(Date, out var date) && row.TryGet(Act, out var act) && !row.IsMisspelt(Forum) && !row.IsMisspelt(Organisation)
            ? new MatterStep(date, act)
            {
                Forum = row.Find(Forum),
                Organisation = row.Find(Organisation),
                By = row.Get(By)?.Role,
                ByPersons = row.Get(By)?.Persons ?? [],
                ProposedBy = row.List(ProposedBy),
                SecondedBy = row.List(Seconded),
                Present = row.TryGet(Present, out var present) ? present : null,
                Recused = row.TryGet(Recused, out var recused) ? recused : null,
                Votes = row.Get(Votes),
                Outcome = row.Find(Outcome),
                Clauses = row.List(CommonKeys.Clause),
                Location = row.Location,
            } : null);

    private static readonly Field<ImmutableArray<MatterStep>> Steps = Field.Optional("steps", new ListSchema<MatterStep>(Step, "a list of steps"),
        "What was done with it. Steps go by their dates, those of one day as they stand.");

    private static readonly Field<Identifier> OneWord = Field.Optional("word", CommonKeys.AnyWord, "The trait or type.");

    public static readonly MappingSchema<Matter> Matter = new("matter", "Something that is brought before fora to be decided.",
        [Id, CommonKeys.Name, Type, Traits, Concerns, ConcernsPersons, Steps, CommonKeys.Clause],
        row => row.TryGet(Id, out var id) ? new Matter(id)
        {
            Name = row.Get(CommonKeys.Name),
            Type = row.Find(Type),
            Traits = row.TryGet(Traits, out var traits) ? traits : null,
            Concerns = row.TryGet(Concerns, out var concerns) ? concerns : null,
            ConcernsPersons = row.TryGet(ConcernsPersons, out var persons) ? persons : null,
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
