using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Demands something of the fora, organisations or clusters of a charter as a whole.</summary>
public static class EntitiesBuilderExtensions
{
    /// <summary>How many there are.</summary>
    /// <param name="builder">The builder of the entities.</param>
    /// <param name="of">What is counted: fora, organisations or clusters.</param>
    /// <param name="which">Which of them; <see langword="null"/> for all.</param>
    /// <param name="exactly">How many there must be.</param>
    /// <param name="min">How many at least.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="per">Counts for each key by itself.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">Neither <paramref name="exactly"/>, <paramref name="min"/> nor <paramref name="max"/> is given, or the first together with another.</exception>
    public static EntitiesBuilder Count(this EntitiesBuilder builder, Subject of, Action<SelectionBuilder>? which = null,
        int? exactly = null, int? min = null, int? max = null, GroupingKey? per = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Demands(new CountPrinciple(new CountConstraint(Selection.From(which) ?? Selection.Everything, Bounds.Of(exactly, min, max)) { Of = of, Per = per }));
    }

    /// <summary>These fora are set up (der nedsættes).</summary>
    /// <param name="builder">The builder of the entities.</param>
    /// <param name="kind">Their kind.</param>
    /// <param name="named">The fora that exist, at least one.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">No forum is named.</exception>
    public static EntitiesBuilder SubFora(this EntitiesBuilder builder, string kind, params ReadOnlySpan<string> named) => SubFora(builder, kind, named, false);

    /// <summary>These fora of a kind are set up, and no other of the kind is.</summary>
    /// <param name="builder">The builder of the entities.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="named">The fora that exist, at least one.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">No forum is named.</exception>
    public static EntitiesBuilder OnlySubFora(this EntitiesBuilder builder, string kind, params ReadOnlySpan<string> named) => SubFora(builder, kind, named, true);

    /// <summary>Asks something of each.</summary>
    /// <param name="builder">The builder of the entities.</param>
    /// <param name="of">Of what it is asked: fora, organisations or clusters.</param>
    /// <param name="which">Which of them; <see langword="null"/> for all.</param>
    /// <param name="is">What is asked.</param>
    /// <returns>The same builder.</returns>
    public static EntitiesBuilder Every(this EntitiesBuilder builder, Subject of, Action<SelectionBuilder>? which, Action<SelectionBuilder> @is)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Demands(new EveryPrinciple(new ForAllConstraint(Selection.From(which) ?? Selection.Everything, Selection.Where(@is)) { Of = of }));
    }

    private static EntitiesBuilder SubFora(EntitiesBuilder builder, string kind, ReadOnlySpan<string> named, bool closed)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(kind);
        if (named.IsEmpty)
            throw new ArgumentException("Name at least one forum.", nameof(named));
        var fora = ImmutableArray.CreateBuilder<Identifier>(named.Length);
        foreach (var forum in named)
            fora.Add(forum);
        return builder.Demands(new SubForaPrinciple([kind], fora.MoveToImmutable(), closed));
    }
}
