using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Lines that different persons fill: whoever fits some lines has one of them. The lines hold if some assignment gives each as many as it asks
/// for. Findings are about one line and bear the primitive of that line.
/// </summary>
internal sealed class AssignmentConstraint(ImmutableArray<AssignmentLine> lines) : ConstraintPrimitive(Selection.Everything)
{
    internal override IEnumerable<Selection> Selections => lines.Select(l => l.Members);

    public ImmutableArray<AssignmentLine> Lines => lines;
}
