using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The seats of a forum, line by line (sammensætning); closed, every seated member fits a line.</summary>
internal sealed class SeatsPrinciple(ImmutableArray<SeatLine> lines, bool closed, Selection members) : Principle("seats")
{
    public ImmutableArray<SeatLine> Lines => lines;

    public bool IsClosed => closed;

    /// <summary>Those among whom each line counts.</summary>
    public Selection Members => members;

    public override IEnumerable<Period> Periods => lines.Select(l => l.InForce);

    public SeatsPrinciple? With(SeatLine line) => closed ? null : new(lines.Add(line), false, members);

    public SeatsPrinciple Closed() => new(lines, true, members);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context)
    {
        var inForce = lines.Where(l => l.InForce.Contains(context.Day)).ToImmutableArray();
        foreach (var line in inForce)
            yield return new CountConstraint(members.And(line.Members), line.Bounds) { Label = line.Name, Clauses = line.Clauses };
        if (closed)
            yield return new ForAllConstraint(members, Selection.Everything.And(new AnyOfCondition([.. inForce.Select(Fitting)])));
    }

    public override string Demand(Wording words)
    {
        var all = string.Join("; ", lines.Select(l => $"{Wording.Quoted(l.Name)}: {words.Amount(l.Bounds)}"));
        return closed
            ? words.Say($"The seats are: {all}; and every seated member fits one of them.", $"Pladserne er: {all}; og hvert medlem passer til en af dem.")
            : words.Say($"The seats are: {all}.", $"Pladserne er: {all}.");
    }

    public override FindingText Describe(FindingDetails facts, Wording words) => SeatsTexts.Of(facts, words);

    // Inside `is` no role is added, so the seated roles that a line without a role means are asked for by name.
    private Selection Fitting(SeatLine line) => line.Members.Names(Property.Role) || members.Names(Property.Role)
        ? line.Members
        : line.Members.And(SeatedCondition.Instance);
}
