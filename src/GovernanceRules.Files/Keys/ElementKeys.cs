using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class ElementKeys
{
    private static readonly Field<Identifier> Id = Field.Required("id", CommonKeys.Id, "The id, by which files and constraints name it.");

    private static readonly Field<Identifier> Kind = Field.Optional("kind", CommonKeys.AnyWord, "The kind, such as municipality or theme-group.");

    private static readonly Field<LocalizedText> BorneName = Field.Required("name", CommonKeys.LocalizedText, "The name that was borne.");

    private static readonly Field<ImmutableArray<DatedName>> Names = Field.Optional("names",
        new ListSchema<DatedName>(
            new MappingSchema<DatedName>("dated name",
                "A name that was borne for a time.", [BorneName, CommonKeys.From, CommonKeys.To, CommonKeys.Clause],
                row => row.Get(BorneName) is { } name ? new DatedName(name, CommonKeys.PeriodOf(row)) : null),
            "a list such as [ { name: ..., to: 2013-12-31 } ]"),
        "Names that were borne for a time, where the name changed.");

    private static readonly Field<Identifier> Sector = Field.Optional("sector", CommonKeys.AnyWord,
        "The sector, such as municipal; left out, it is not recorded.");

    private static readonly Field<ImmutableArray<ClusterMembership>> Clusters = Field.Optional("clusters", ClusterList(),
        "The clusters that it is in, each an id or { id, from, to }; `unknown` where they are not recorded, and left out where it is in none.");

    private static readonly Field<Identifier> PartOf = Field.Optional("partOf", CommonKeys.OrganisationId,
        "The organisation that it is part of; left out, none.");

    private static readonly Field<string> Code = Field.Optional("code", CommonKeys.Text,
        "An official code, such as the number of a municipality.");

    private static readonly Field<Identifier> Cluster = Field.Optional("cluster", CommonKeys.ClusterId, "The cluster whose forum it is.");

    private static readonly Field<Identifier> OfOrganisation = Field.Optional("organisation", CommonKeys.OrganisationId,
        "The organisation whose forum it is, for `forum: own` in selections; left out, none.");

    private static readonly Field<Identifier> ReportsTo = Field.Optional("reportsTo", CommonKeys.ForumId,
        "The forum that it reports to; left out, none.");

    private static readonly Field<Identifier> SetUpBy = Field.Optional("setUpBy", CommonKeys.AnyWord,
        "The body that set it up; left out, it is not recorded.");

    private static readonly Field<Identifier> ServedBy = Field.Optional("servedBy", CommonKeys.ForumId,
        "The forum that serves it; left out, it is not recorded.");

    private static readonly Field<Identifier> Succeeds = Field.Optional("succeeds", CommonKeys.ForumId,
        "The forum that it takes the place of from its first day.");

    private static readonly Field<bool> Advisory = Field.Optional("advisory", CommonKeys.Bool,
        "Whether it may discuss and recommend, never decide.");

    private static readonly Field<ImmutableArray<MatterWord>> Decides = Field.Optional("decides", MatterKeys.Words,
        "The traits and types of the matters that it may decide, or { allTraits: [ ... ], type: ... } for those that have them together.");

    private static readonly Field<ImmutableArray<MatterWord>> MayNotDecide = Field.Optional("mayNotDecide", MatterKeys.Words,
        "The traits and types of the matters that it may not decide, or { allTraits: [ ... ], type: ... } for those that have them together.");

    public static readonly MappingSchema<Forum> Forum = new("forum",
        "A committee, board, steering group or other body in which persons sit.",
        [
            Id, CommonKeys.Name, Names, Kind, Cluster, OfOrganisation, ReportsTo, SetUpBy, ServedBy, Succeeds, CommonKeys.InForce, Advisory, Decides, MayNotDecide,
            CommonKeys.Attributes, CommonKeys.Clause, CommonKeys.Note,
        ],
        row => row.TryGet(Id, out var id) ? Shared(row, new Forum(id)) with
        {
            Cluster = row.Find(Cluster),
            Organisation = row.Find(OfOrganisation),
            ReportsTo = row.TryGet(ReportsTo, out var above) && above.Text != ValueCondition.None ? above : (Identifier?)null,
            SetUpBy = row.Find(SetUpBy),
            ServedBy = row.Find(ServedBy),
            Succeeds = row.Find(Succeeds),
            Advisory = row.Find(Advisory) ?? false,
            Decides = row.List(Decides),
            MayNotDecide = row.List(MayNotDecide),
        } : null);

    public static readonly MappingSchema<Organisation> Organisation = new("organisation",
        "A municipality, hospital, association or other body that members represent.",
        [Id, CommonKeys.Name, Names, Kind, Sector, Clusters, PartOf, Code, CommonKeys.InForce, CommonKeys.Attributes, CommonKeys.Clause, CommonKeys.Note],
        row => row.TryGet(Id, out var id) ? Shared(row, new Organisation(id)) with
        {
            Sector = row.Find(Sector),
            Clusters = row.List(Clusters),
            PartOf = row.TryGet(PartOf, out var whole) && whole.Text != ValueCondition.None ? whole : (Identifier?)null,
            Code = row.Get(Code),
        } : null);

    public static readonly MappingSchema<Cluster> ClusterShape = new("cluster", "A group of organisations.",
        [Id, CommonKeys.Name, Names, Kind, CommonKeys.InForce, CommonKeys.Attributes, CommonKeys.Clause, CommonKeys.Note],
        row => row.TryGet(Id, out var id) ? Shared(row, new Cluster(id)) : null);

    private static T Shared<T>(MappingReader row, T element)
        where T : Element => element with
        {
            Name = row.Get(CommonKeys.Name),
            Names = row.List(Names),
            Kind = row.Find(Kind),
            InForce = CommonKeys.InForceOf(row) ?? Period.Always,
            Attributes = AttributeValues.Of(row),
            Clauses = row.List(CommonKeys.Clause),
            Note = row.Get(CommonKeys.Note),
            Location = row.Location,
        };

    private static OneOrMany<ClusterMembership> ClusterList()
    {
        var id = Field.Required("id", CommonKeys.ClusterId, "The cluster, or `unknown`.");
        return new(
            new ScalarOrMapping<ClusterMembership>(
                new Mapped<Identifier, ClusterMembership>(CommonKeys.ClusterId, (cluster, _) => In(cluster, Period.Always)),
                new MappingSchema<ClusterMembership>("cluster membership", "That an organisation is in a cluster for a time.",
                    [id, CommonKeys.From, CommonKeys.To, CommonKeys.Clause],
                    row => row.TryGet(id, out var cluster) ? In(cluster, CommonKeys.PeriodOf(row)) : null)),
            mayBeEmpty: true);

        static ClusterMembership In(Identifier cluster, Period period) => new(cluster.Text == "unknown" ? (Identifier?)null : cluster, period);
    }
}
