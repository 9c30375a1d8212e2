namespace GovernanceRules;

/// <summary>What a form counts or tests.</summary>
public enum Subject
{
    /// <summary>Memberships; different persons are counted.</summary>
    Members,

    /// <summary>Fora that exist.</summary>
    Fora,

    /// <summary>Organisations in force.</summary>
    Organisations,

    /// <summary>Clusters in force.</summary>
    Clusters,
}
