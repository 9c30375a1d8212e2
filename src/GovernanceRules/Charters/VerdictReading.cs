using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What in a charter rests on attributes that hold a verdict, which somebody reached elsewhere and entered.</summary>
internal sealed class VerdictReading(Charter charter)
{
    private readonly ImmutableArray<string> _verdicts = [.. charter.Attributes.Where(a => a.Verdict).Select(a => a.Id.Text)];

    // Those that all it asks rests on, in the charter's order; empty if some of it looks at something else. Where and when it is asked does not matter.
    public ImmutableArray<string> Under(Constraint constraint) => Under(Forms(constraint));

    public ImmutableArray<string> Under(Constraint constraint, string seatLine) => Under(Forms(constraint).Where(f => f is CountConstraint count && count.Label == seatLine));

    private ImmutableArray<string> Under(IEnumerable<ConstraintPrimitive> forms)
    {
        var named = forms.Select(f => Attributes(f).ToHashSet(StringComparer.Ordinal)).ToList();
        return named.TrueForAll(n => n.Overlaps(_verdicts)) ? [.. _verdicts.Where(v => named.Exists(n => n.Contains(v)))] : [];
    }

    private IEnumerable<ConstraintPrimitive> Forms(Constraint constraint) => _verdicts.IsEmpty ? [] : constraint.PrimitivesOfAllDays(charter, MergedDeclarations.Nothing)
        .SelectMany(f => f is AssignmentConstraint assignment ? assignment.Lines.Select(l => (ConstraintPrimitive)l.Form) : [f]);

    private static IEnumerable<string> Attributes(ConstraintPrimitive form) => form switch
    {
        CountConstraint count => Attributes(count.Members).Concat(count.Filter is { } filter ? Attributes(filter) : []).Concat(Attributes(count.Per)).Concat(Attributes(count.Distinct)),
        SetConstraint compare => Attributes(compare.Members).Concat(Attributes(compare.With)).Concat(Attributes(compare.By)),
        ForAllConstraint every => Attributes(every.Members).Concat(Attributes(every.Is)),
        SameNumberConstraint same => Attributes(same.Members).Concat(Attributes(same.With)),
        RecordConstraint record => record.OtherSelections.Prepend(record.Members).SelectMany(Attributes),
        _ => Attributes(form.Members),
    };

    private static IEnumerable<string> Attributes(GroupingKey? key) => key?.Attribute is { } attribute ? [attribute] : [];

    private static IEnumerable<string> Attributes(Selection selection) => selection.Conditions.SelectMany(c =>
        c.Selections.SelectMany(Attributes).Concat(c is ForaCondition fora ? Attributes(fora.Fora) : []).Concat(Attributes(c.Key)));
}
