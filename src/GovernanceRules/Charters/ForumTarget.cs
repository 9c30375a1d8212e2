using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Some fora: one or several by id, or those that a selection picks. An id may stand in its place.</summary>
/// <example><code>
/// c.Forum("board").SeparateFrom("audit").DrawnFrom(ForumTarget.Where(f => f.Kind("council")));
/// </code></example>
public sealed class ForumTarget
{
    private ForumTarget(ImmutableArray<Identifier> ids, Selection? selection)
    {
        Ids = ids;
        Selection = selection;
    }

    internal static ForumTarget None { get; } = new([], null);

    internal ImmutableArray<Identifier> Ids { get; }

    internal Selection? Selection { get; }

    internal bool IsNone => Selection is null && Ids.IsEmpty;

    /// <summary>Fora by id.</summary>
    /// <param name="ids">The ids, at least one.</param>
    /// <returns>The fora.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ForumTarget Of(params ReadOnlySpan<string> ids)
    {
        if (ids.IsEmpty)
            throw new ArgumentException("Name a forum.", nameof(ids));
        var all = ImmutableArray.CreateBuilder<Identifier>(ids.Length);
        foreach (var id in ids)
            all.Add(id);
        return new(all.MoveToImmutable(), null);
    }

    /// <summary>The fora that are in force on the day of the check and fit.</summary>
    /// <param name="which">What is asked of a forum, such as its kind.</param>
    /// <returns>The fora.</returns>
    public static ForumTarget Where(Action<SelectionBuilder> which) => Where(GovernanceRules.Selection.Where(which));

    /// <summary>One forum by its id.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator ForumTarget(string id) => Of([id]);

    /// <inheritdoc cref="op_Implicit(string)"/>
    /// <returns>The forum.</returns>
    public static ForumTarget FromString(string id) => id;

    // By its id or its kind; other conditions are looked up with the register.
    internal bool IsFor(Forum forum) => Selection is null
        ? Ids.Contains(forum.Id)
        : Selection.Conditions.All(c => c is ValueCondition { Key.Property: Property.Kind } kind && forum.Kind is { } own && kind.Values.Contains(own));

    internal static ForumTarget Of(ImmutableArray<Identifier> ids) => new(ids, null);

    internal static ForumTarget Where(Selection selection) => new([], selection);
}
