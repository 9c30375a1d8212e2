namespace GovernanceRules;

/// <summary>Where the rows of a live check say which findings came and went.</summary>
internal interface ILiveSink
{
    ResultBuilder Reader { get; }

    IMembershipSource Source { get; }

    LiveProbe Probe { get; }

    /// <summary>Replaces a finding by another; <see langword="null"/> stands for none.</summary>
    void Replace(Finding? before, Finding? after);
}
