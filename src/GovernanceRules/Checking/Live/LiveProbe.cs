namespace GovernanceRules;

/// <summary>Counts what changes cost, without a clock: the memberships that were asked and the keys that were judged.</summary>
internal sealed class LiveProbe
{
    /// <summary>Memberships asked whether a selection means them, each as often as it was.</summary>
    public long Asked { get; private set; }

    /// <summary>Keys judged.</summary>
    public long Keys { get; private set; }

    /// <summary>Times that all counters were made anew.</summary>
    public long Rebuilt { get; private set; }

    public long Total => Asked + Keys + Rebuilt;

    public void Fed(int memberships) => Asked += memberships;

    public void Judged(int keys) => Keys += keys;

    public void Rebuild(int memberships)
    {
        Rebuilt++;
        Asked += memberships;
    }
}
