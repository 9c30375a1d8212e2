namespace GovernanceRules;

/// <summary>Says what is demanded of the fora, organisations or clusters as a whole.</summary>
public sealed class EntitiesBuilder : ConstraintBuilder<EntitiesBuilder>
{
    internal EntitiesBuilder(string owner, ConstraintDrafts drafts)
        : base(ForumTarget.None, owner, drafts)
    {
    }

    /// <summary>How many there are.</summary>
    /// <param name="of">What is counted: fora, organisations or clusters.</param>
    /// <param name="which">Which of them; <see langword="null"/> for all.</param>
    /// <param name="exactly">How many there must be.</param>
    /// <param name="min">How many at least.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="per">Counts for each key by itself.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">Neither <paramref name="exactly"/>, <paramref name="min"/> nor <paramref name="max"/> is given, or the first together with another.</exception>
    public EntitiesBuilder Count(Subject of, Action<SelectionBuilder>? which = null, int? exactly = null, int? min = null, int? max = null, GroupingKey? per = null) =>
        Demands(new CountPrinciple(new CountConstraint(Selection.From(which) ?? Selection.Everything, ForumBuilder.BoundsOf(exactly, min, max))
        {
            Of = of,
            Per = per,
        }));

    /// <summary>Asks something of each.</summary>
    /// <param name="of">Of what it is asked: fora, organisations or clusters.</param>
    /// <param name="which">Which of them; <see langword="null"/> for all.</param>
    /// <param name="is">What is asked.</param>
    /// <returns>The same builder.</returns>
    public EntitiesBuilder Every(Subject of, Action<SelectionBuilder>? which, Action<SelectionBuilder> @is) =>
        Demands(new EveryPrinciple(new ForAllConstraint(Selection.From(which) ?? Selection.Everything, Selection.Where(@is)) { Of = of }));
}
