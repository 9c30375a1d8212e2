using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class RegisterKeys
{
    private static readonly Field<Identifier> Register = Field.Required(Document.RegisterKey, CommonKeys.Id, "The register's id.");

    private static readonly Field<Identifier> Charter = Field.Optional("charter", new IdentifierSchema("a path or a bundled id"),
        "The charter, where the command names none: a path relative to this file, or a bundled id.");

    private static readonly Field<ImmutableArray<Identifier>> CoveredFora = Field.Optional("fora", new ListSchema<Identifier>(CommonKeys.ForumId,
        "a list of fora"),
        "The fora whose memberships are complete; left out, each forum of which the register has any row.");

    private static readonly Field<bool> AllFora = Field.Optional("allFora", CommonKeys.Bool,
        "Whether every forum that exists is in the register.");

    private static readonly Field<bool> CoveredMeetings = Field.Optional("meetings", CommonKeys.Bool,
        "Whether the meetings are complete; left out, a rule about meetings is unknown for a year without any meeting of the forum.");

    private static readonly Field<Coverage> Covers = Field.Optional("covers", new MappingSchema<Coverage>("coverage",
        "What the register is complete for.",
        [CommonKeys.From, CommonKeys.To, CoveredFora, AllFora, CoveredMeetings, CommonKeys.Clause],
        row => new Coverage
        {
            Period = CommonKeys.PeriodOf(row),
            Fora = row.TryGet(CoveredFora, out var fora) ? fora : null,
            AllFora = row.Find(AllFora) ?? false,
            Meetings = row.Find(CoveredMeetings) ?? false,
            Location = row.Location,
        }), "What the register is complete for.");

    private static readonly Field<ImmutableArray<Person>> People = List("people", RowKeys.PersonShape,
        "The persons of whom more is recorded than where they sit.");

    private static readonly Field<ImmutableArray<Membership>> Memberships = List("memberships", RowKeys.Membership, "Who sits where.");

    private static readonly Field<ImmutableArray<MembershipList>> MembershipsFrom = Field.Optional("membershipsFrom", MembershipListKeys.Lists,
        "A CSV file or a workbook of memberships, as well or instead, or several: a path relative to this file, if its columns have the same names, or what says how it is read.");

    private static readonly Field<ImmutableArray<Meeting>> Meetings = List("meetings", RowKeys.Meeting, "The meetings.");

    private static readonly Field<ImmutableArray<Waiver>> Waivers = List("waivers", RowKeys.Waiver, "The waivers.");

    private static readonly Field<ImmutableArray<Organisation>> Organisations = List("organisations", ElementKeys.Organisation,
        "Organisations beside the charter's.");

    private static readonly Field<ImmutableArray<Forum>> Fora = List("fora", ElementKeys.Forum, "Fora beside the charter's.");

    private static readonly Field<ImmutableArray<AttributeDefinition>> Attributes = List("attributes", DeclarationKeys.RegisterAttribute,
        "Attributes beside the charter's.");

    private static readonly Field<ImmutableArray<VoteTally>> Tallies = List("tallies", RowKeys.Tally,
        "Results of elections, by which seats are shared out.");

    private static readonly Field<ImmutableArray<Draw>> Draws = List("draws", RowKeys.Draw, "Lots that were drawn where lists tie for seats.");

    private static readonly Field<ImmutableArray<Matter>> Matters = List("matters", MatterKeys.Matter,
        "The matters, with what was done with each.");

    public static readonly MappingSchema<RegisterDraft> Root = new("register", "Who sits where, since when and for whom.",
        [
            FormatVersion.Field, Register, Charter, CommonKeys.Clause, Covers, People, Memberships, MembershipsFrom, Meetings, Matters, Waivers,
            Organisations, Fora, Attributes, Tallies, Draws,
        ], Read);

    // A register inside another file needs no id.
    public static readonly MappingSchema<RegisterDraft> Inline = new("inline register", "Who sits where, written out in this file.",
        [.. Root.Fields.Select(f => f == Register ? Field.Optional(Document.RegisterKey, CommonKeys.Id, "An id, where it should have one.") : f)], Read);

    public static ImmutableArray<Field> Lists => [.. Root.Fields.Where(f => f.AnyShape is IListSchema)];

    public static Field Coverage => Covers;

    // The lists that grow with what is registered, and not with what the charter declares.
    public static readonly LongLists LongLists = new(Long("people", RowKeys.PersonShape), Long("memberships", RowKeys.Membership), Long("meetings", RowKeys.Meeting));

    private static RegisterDraft Read(MappingReader row)
    {
        // Without an id there is a fault already; the rest is still judged.
        var parts = new RegisterParts(row.Find(Register) ?? new Identifier(Document.RegisterKey, row.Location))
        {
            Covers = row.Get(Covers),
            Charter = row.Find(Charter),
            Location = row.Location,
        };
        parts.People.AddRange(row.List(People));
        parts.Memberships.AddRange(row.List(Memberships));
        parts.Meetings.AddRange(row.List(Meetings));
        parts.Matters.AddRange(row.List(Matters));
        parts.Waivers.AddRange(row.List(Waivers));
        parts.Organisations.AddRange(row.List(Organisations));
        parts.Fora.AddRange(row.List(Fora));
        parts.Attributes.AddRange(row.List(Attributes));
        parts.Tallies.AddRange(row.List(Tallies));
        parts.Draws.AddRange(row.List(Draws));
        return new RegisterDraft(parts, row.List(MembershipsFrom))
        {
            IsWhole = !row.HasUnknownList && IsWhole(row, Organisations, parts.Organisations) && IsWhole(row, Fora, parts.Fora) && IsWhole(row, Attributes, parts.Attributes) && !row.IsLost(Tallies),
        };
    }

    private static bool IsWhole<T>(MappingReader row, Field field, List<T> read) =>
        !row.IsLost(field) && (row.NodeOf(field) is not SequenceNode list || list.Items.Count == read.Count);

    private static (string, Func<InputFile, int, int, SequenceNode>) Long<T>(string name, NodeSchema<T> shape)
        where T : notnull => (name, (file, line, column) => new ReadList<T>(file, line, column, name, shape));

    private static Field<ImmutableArray<T>> List<T>(string name, NodeSchema<T> shape, string description)
        where T : notnull => Field.Optional(name, new ListSchema<T>(shape, $"a list of {name}"), description);
}

internal sealed record RegisterDraft(RegisterParts Parts, ImmutableArray<MembershipList> MembershipsFrom)
{
    // Whether all that the register declares was read.
    public bool IsWhole { get; init; }

    // What is left if something is at fault.
    public Register? Rest => IsWhole && AreDifferent(Parts.Organisations.Select(o => o.Id)) && AreDifferent(Parts.Fora.Select(f => f.Id))
        && AreDifferent(Parts.Attributes.Select(a => a.Id)) ? new Register(Parts) : null;

    private static bool AreDifferent(IEnumerable<Identifier> ids) => ids.ToList() is var all && all.Distinct().Count() == all.Count;
}
