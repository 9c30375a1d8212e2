namespace GovernanceRules;

/// <summary>Of what a majority is taken.</summary>
public enum MajorityOf
{
    /// <summary>The votes that are cast, for and against; abstentions are none.</summary>
    Cast,

    /// <summary>The members who are present and not recused, and whoever else votes.</summary>
    Present,

    /// <summary>The members of the day, present or not.</summary>
    Members,
}
