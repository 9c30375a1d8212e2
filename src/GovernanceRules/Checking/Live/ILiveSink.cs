namespace GovernanceRules;

/// <summary>Where the rows of a live check say which findings came and went.</summary>
internal interface ILiveSink
{
    ResultBuilder Reader { get; }

    IMembershipSource Source { get; }

    LiveProbe Probe { get; }

    /// <summary>Says that a finding stands in the place of another, or of none, or that none does.</summary>
    void Replace(Finding? before, Finding? after);
}
