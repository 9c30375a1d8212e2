namespace GovernanceRules.Tests;

/// <summary>What NRules itself says of the sessions that checks of this process use.</summary>
internal static class NRulesActivity
{
    [ThreadStatic]
    private static long _factsInserted;

    // A check runs on the thread that asks for it, and so do the events of its sessions.
    static NRulesActivity() => NRulesEngine.Instance.Factory.Events.FactInsertedEvent += (_, _) => _factsInserted++;

    /// <summary>How many facts sessions have taken in on this thread.</summary>
    public static long FactsInserted => _factsInserted;

    /// <summary>How many constraint primitives, each for one forum or for none, a check has to evaluate.</summary>
    public static int QuestionsOf(Charter charter, Register register, DateOnly asOf) =>
        RegisterCheck.Begin(charter, register, asOf, NRulesEngine.Instance, CancellationToken.None).Questions.Sum(q => q.Compiled.Primitives.Length);
}
