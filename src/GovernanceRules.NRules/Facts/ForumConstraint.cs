using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A constraint for one forum, or for none, with the fora that it looks at.</summary>
internal sealed class ForumConstraint
{
    /// <summary>Finds out where it looks.</summary>
    /// <param name="instance">The constraint and the forum.</param>
    /// <param name="place">Its place in the order of a report.</param>
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

    /// <summary>Whether the answer hangs on all fora: it asks where else a person sits, or which fora there are.</summary>
    public bool LooksEverywhere { get; }

    /// <summary>The ids of the fora that it looks at, its own among them; of one that looks everywhere, none.</summary>
    public ImmutableArray<string> Fora { get; }

    private static bool LooksEverywhereBy(ConstraintPrimitive primitive) => primitive.Members.LooksElsewhere || primitive switch
    {
        CountConstraint count => count.Of != Subject.Members,
        ForAllConstraint every => every.Of != Subject.Members || every.Is.LooksElsewhere,
        SetConstraint compare => compare.With.LooksElsewhere,
        _ => false,
    };

    private IEnumerable<string> ForaOf(ConstraintPrimitive primitive) => primitive switch
    {
        SetConstraint compare => ForaOf(compare.Members).Concat(ForaOf(compare.With)),
        MeetsBeforeConstraint before => ForaOf(before.Members).Append(before.Forum.Text),
        _ => ForaOf(primitive.Members),
    };

    private IEnumerable<string> ForaOf(Selection selection) =>
        selection.NamesForum ? selection.NamedFora.Select(f => f.Text) : Instance.Forum is { } own ? [own.Id] : [];
}
