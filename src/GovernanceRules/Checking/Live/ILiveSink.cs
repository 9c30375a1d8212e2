namespace GovernanceRules;

internal interface ILiveSink
{
    ResultBuilder Reader { get; }

    IMembershipSource Source { get; }

    LiveProbe Probe { get; }

    // null means none.
    void Replace(Finding? before, Finding? after);
}
