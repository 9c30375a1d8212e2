using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class ForumConstraint
{
    // place: in the order of a report.
    public ForumConstraint(ConstraintInstance instance, int place)
    {
        (Instance, Place) = (instance, place);
        Principle = Principles.NameOf(instance.Constraint);
        LooksEverywhere = instance.Compiled.Primitives.Any(LooksEverywhereBy);
        Fora = LooksEverywhere ? [] : [.. instance.Compiled.Primitives.SelectMany(ForaOf).Distinct()];
    }

    public ConstraintInstance Instance { get; }

    public int Place { get; }

    public string Principle { get; }

    // The answer depends on all fora: the constraint asks where else a person sits, or which fora there are.
    public bool LooksEverywhere { get; }

    // Includes its own forum; empty if it looks everywhere.
    public ImmutableArray<string> Fora { get; }

    private static bool LooksEverywhereBy(ConstraintPrimitive primitive) => primitive.Members.LooksElsewhere || primitive switch
    {
        CountConstraint count => count.Of != Subject.Members || count.Others.Any(s => s.LooksElsewhere),
        AssignmentConstraint assignment => assignment.Lines.Any(l => l.Members.LooksElsewhere),
        ForAllConstraint every => every.Of != Subject.Members || every.Is.LooksElsewhere,
        SetConstraint compare => compare.With.LooksElsewhere,
        SameNumberConstraint same => same.With.LooksElsewhere,
        _ => false,
    };

    private IEnumerable<string> ForaOf(ConstraintPrimitive primitive) => primitive switch
    {
        CountConstraint count => ForaOf(count.Members).Concat(count.Others.SelectMany(ForaOf)),
        SetConstraint compare => ForaOf(compare.Members).Concat(ForaOf(compare.With)),
        SameNumberConstraint same => ForaOf(same.Members).Concat(ForaOf(same.With)),
        AssignmentConstraint assignment => assignment.Lines.SelectMany(l => ForaOf(l.Members)),
        MeetsBeforeConstraint before => ForaOf(before.Members).Append(before.Forum.Text),
        _ => ForaOf(primitive.Members),
    };

    private IEnumerable<string> ForaOf(Selection selection) =>
        selection.NamesForum ? selection.NamedFora.Select(f => f.Text) : Instance.Forum is { } own ? [own.Id] : [];
}
