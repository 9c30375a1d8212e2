using NRules.Fluent.Dsl;

namespace GovernanceRules.Benchmarks;

/// <summary>Each municipality with a politician in the board has a member.</summary>
public sealed class FlatMirror : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        FlatForum forum = null!;
        FlatMember politician = null!;

        When()
            .Match(() => forum)
            .Match(() => politician, p => p.Forum == Committees.Board, p => p.Level == "politician", p => p.Sector == "municipal")
            .Not<FlatMember>(m => m.Forum == forum.Id, m => m.Organisation == politician.Organisation);

        Then().Yield(_ => new FlatFinding("MIRROR", forum.Id, politician.Organisation));
    }
}

/// <summary>Each sector has one chair.</summary>
public sealed class FlatChair : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        FlatForum forum = null!;
        FlatKey sector = null!;
        IEnumerable<FlatMember> chairs = null!;

        When()
            .Match(() => forum)
            .Match(() => sector, k => k.Kind == "sector")
            .Query(() => chairs, q => q
                .Match<FlatMember>(m => m.Role == "chair", m => m.Forum == forum.Id, m => m.Sector == sector.Id)
                .Collect()
                .Where(c => c.Count() != 1));

        Then().Yield(_ => new FlatFinding("CHAIR", forum.Id, sector.Id));
    }
}

/// <summary>Each cluster has a member.</summary>
public sealed class FlatCluster : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        FlatForum forum = null!;
        FlatKey cluster = null!;

        When()
            .Match(() => forum)
            .Match(() => cluster, k => k.Kind == "cluster")
            .Not<FlatMember>(m => m.Forum == forum.Id, m => m.Cluster == cluster.Id);

        Then().Yield(_ => new FlatFinding("CLUSTERS", forum.Id, cluster.Id));
    }
}

/// <summary>Six are municipal directors.</summary>
public sealed class FlatSeats : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        FlatForum forum = null!;
        IEnumerable<FlatMember> directors = null!;

        When()
            .Match(() => forum)
            .Query(() => directors, q => q
                .Match<FlatMember>(m => m.Sector == "municipal", m => m.Level == "director", m => m.Forum == forum.Id)
                .Collect()
                .Where(d => d.Count() != 6));

        Then().Yield(_ => new FlatFinding("SEATS", forum.Id, Committees.Seats));
    }
}
