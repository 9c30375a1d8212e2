namespace GovernanceRules.Benchmarks;

/// <summary>A membership as a flat fact.</summary>
public sealed class FlatMember
{
    /// <summary>The forum.</summary>
    public required string Forum { get; init; }

    /// <summary>The person.</summary>
    public required string Person { get; init; }

    /// <summary>The organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>The sector of the organisation.</summary>
    public required string Sector { get; init; }

    /// <summary>The cluster of the organisation.</summary>
    public required string Cluster { get; init; }

    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>The level.</summary>
    public required string Level { get; init; }
}

/// <summary>A steering group as a flat fact.</summary>
public sealed class FlatForum(string id)
{
    /// <summary>The forum.</summary>
    public string Id => id;
}

/// <summary>A key that something is asked of: a cluster, or a sector.</summary>
public sealed class FlatKey(string kind, string id)
{
    /// <summary>What it is.</summary>
    public string Kind => kind;

    /// <summary>Which.</summary>
    public string Id => id;
}

/// <summary>Something that is wrong.</summary>
public sealed class FlatFinding(string constraint, string forum, string key)
{
    /// <summary>The constraint.</summary>
    public string Constraint => constraint;

    /// <summary>The forum.</summary>
    public string Forum => forum;

    /// <summary>The key.</summary>
    public string Key => key;
}
