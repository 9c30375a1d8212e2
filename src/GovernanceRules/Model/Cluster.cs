namespace GovernanceRules;

/// <summary>A group of organisations (klynge), such as an acute hospital with the municipalities around it.</summary>
public sealed record Cluster : Element
{
    /// <summary>Makes a cluster.</summary>
    /// <param name="id">Its id.</param>
    public Cluster(Identifier id)
        : base(id)
    {
    }
}
