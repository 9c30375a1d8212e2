namespace GovernanceRules.Tests;

/// <summary>What NRules itself says of the sessions that checks of this process use.</summary>
internal static class NRulesActivity
{
    [ThreadStatic]
    private static long _factsInserted;

    // A check runs on the thread that asks for it, and so do the events of its sessions.
    static NRulesActivity() => NRulesCheck.Instance.Factory.Events.FactInsertedEvent += (_, _) => _factsInserted++;

    /// <summary>How many facts sessions have taken in on this thread.</summary>
    public static long FactsInserted => _factsInserted;

    /// <summary>How many facts a check has to hand over: the fora, with who sits in them, the meetings that were held, the matters and their steps.</summary>
    public static int FactsOf(Charter charter, Register register, DateOnly asOf) =>
        charter.Fora.Select(f => f.Id).Concat(register.Fora.Select(f => f.Id)).Distinct().Count() + register.Meetings.Count(m => m.Date <= asOf)
        + register.Matters.Length + register.Matters.Sum(m => m.Steps.Length);
}
