using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A check of a whole register: the constraints, the matters, then what is built in.</summary>
internal sealed class RegisterCheck
{
    public RegisterCheck(GovernanceFacts facts, CancellationToken cancellationToken)
    {
        Facts = facts;
        var past = PastExtents.Of(facts.Charter, facts.Register);
        Waivers = new WaiverBook(facts, past.Of);
        Findings = new FindingFactory(facts, Waivers, past);
        Constraints = new ConstraintCheck(facts, Findings, cancellationToken);
        Decisions = new DecisionCheck(facts, Findings, () => facts.Register);
    }

    public GovernanceFacts Facts { get; }

    public WaiverBook Waivers { get; }

    public FindingFactory Findings { get; }

    public ConstraintCheck Constraints { get; }

    public DecisionCheck Decisions { get; }

    // Throws if the register does not fit the charter, or if nothing of the charter is in force on the day.
    public static RegisterCheck Of(Charter charter, Register register, DateOnly asOf, CancellationToken cancellationToken)
    {
        MergeValidator.ThrowIfAny(charter, register, asOf);
        return new RegisterCheck(RegisterUnderCharter.Of(charter, register).FactsOn(asOf), cancellationToken);
    }

    public Report Report(CancellationToken cancellationToken) => Report(
        Constraints.Results(cancellationToken).Concat(Decisions.Rows(cancellationToken)),
        findings => new BuiltInCheck(Facts, Waivers, Findings, Constraints.Today, Decisions).Find(findings));

    // results: one for each instance of a constraint, null if it holds and there is nothing to add; then one for each escalation. builtIn:
    // gets the findings of the others.
    public Report Report(IEnumerable<InstanceResult?> results, Func<IReadOnlyCollection<Finding>, IEnumerable<Finding>> builtIn)
    {
        var outcomes = new ConstraintOutcomes(Constraints.Instances);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var result in results)
        {
            if (result is null)
            {
                outcomes.AddHeld();
                continue;
            }

            outcomes.Add(result.Row);
            findings.AddRange(result.Findings);
        }

        findings.AddRange(builtIn([.. findings]));
        return new Report(Facts.Charter, Facts.Register, Facts.Day, outcomes, findings.ToImmutable());
    }
}
