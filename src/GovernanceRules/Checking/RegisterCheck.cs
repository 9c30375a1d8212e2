using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A check of a whole register: the constraints, the matters, then what is built in.</summary>
internal sealed class RegisterCheck
{
    private readonly ConstraintCheck _constraints;

    private RegisterCheck(GovernanceFacts facts, IEngine engine, CancellationToken cancellationToken)
    {
        Facts = facts;
        Waivers = new WaiverBook(facts);
        Findings = new FindingFactory(facts, Waivers);
        _constraints = new ConstraintCheck(facts, Findings, engine, null, cancellationToken);
        Decisions = new DecisionCheck(facts, Findings, engine, () => facts.Register);
    }

    public GovernanceFacts Facts { get; }

    public WaiverBook Waivers { get; }

    public FindingFactory Findings { get; }

    public DecisionCheck Decisions { get; }

    /// <summary>What an engine is asked, in the order of the rows.</summary>
    public IReadOnlyList<ConstraintInstance> Questions => _constraints.Asked;

    public static RegisterCheck Begin(Charter charter, Register register, DateOnly asOf, IEngine engine, CancellationToken cancellationToken)
    {
        MergeValidator.ThrowIfAny(charter, register, asOf);
        return new RegisterCheck(RegisterUnderCharter.Of(charter, register).FactsOn(asOf), engine, cancellationToken);
    }

    public static Report Run(Charter charter, Register register, DateOnly asOf, IEngine engine, CancellationToken cancellationToken) =>
        Begin(charter, register, asOf, engine, cancellationToken).Report(cancellationToken);

    private Report Report(CancellationToken cancellationToken)
    {
        var outcomes = new ConstraintOutcomes(_constraints.Instances);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var result in _constraints.Results(cancellationToken).Concat(Decisions.Rows(cancellationToken)))
        {
            if (result is null)
            {
                outcomes.AddHeld();
                continue;
            }

            outcomes.Add(result.Row);
            findings.AddRange(result.Findings);
        }

        findings.AddRange(new BuiltInCheck(Facts, Waivers, Findings, _constraints.Source, Decisions).Find([.. findings]));
        return new Report(Facts.Charter, Facts.Register, Facts.Day, outcomes, findings.ToImmutable());
    }
}
