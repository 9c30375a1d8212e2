namespace GovernanceRules.DanishHealth.Tests;

/// <summary>The same for the tests of the bundled charters.</summary>
internal static class DanishHealthWithNRules
{
    public static Report Check(this Charter charter, Register register, DateOnly asOf, CancellationToken cancellationToken = default) =>
        GovernanceRules.Tests.CheckingWithNRules.Check(charter, register, asOf, cancellationToken);

    public static Report CheckRange(this Charter charter, Register register, DateOnly from, DateOnly to, CancellationToken cancellationToken = default) =>
        GovernanceRules.Tests.CheckingWithNRules.CheckRange(charter, register, from, to, cancellationToken);
}
