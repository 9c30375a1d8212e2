using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Picks memberships (or fora, organisations or clusters) that are valid on the day of the check. All its conditions must hold;
/// each is yes, no or unknown by itself, and the whole is no if one is no, yes if all are yes, else unknown.
/// A selection of memberships that names no forum means the forum that the constraint is about, and one that names no role the seated roles.
/// </summary>
public sealed class Selection
{
    /// <summary>The selection without conditions: the seated members of the forum, or every thing.</summary>
    public static Selection Everything { get; } = new([]);

    // The memberships of the forum in whatever role.
    internal static Selection Everyone { get; } = Everything.And(Is(Property.Role, ValueCondition.Any));

    // Also deputies, who count in nothing else.
    internal static Selection EveryoneAndDeputies { get; } = Everyone.And(Is(Property.StandsInFor, ValueCondition.Any, ValueCondition.None));

    internal static Selection Deputies { get; } = Everyone.And(Is(Property.StandsInFor, ValueCondition.Any));

    internal Selection(ImmutableArray<Condition> conditions) => Conditions = conditions;

    internal ImmutableArray<Condition> Conditions { get; }

    internal bool IsEmpty => Conditions.IsEmpty;

    /// <summary>Writes a selection in code.</summary>
    /// <param name="define">Its conditions.</param>
    /// <returns>The selection.</returns>
    /// <example><code>Selection.Where(m => m.Sector("municipal").LevelAtLeast("director"))</code></example>
    public static Selection Where(Action<SelectionBuilder> define)
    {
        ArgumentNullException.ThrowIfNull(define);
        var builder = new SelectionBuilder();
        define(builder);
        return builder.Build();
    }

    // The cluster of the forum that the constraint is about: the selection then means something else for each.
    internal bool MentionsOwn => Conditions.Any(c => c switch
    {
        ValueCondition value => value.Key == Property.Cluster && value.Names(ValueCondition.Own),
        ForaCondition fora => fora.Fora.MentionsOwn,
        _ => c.Selections.Any(s => s.MentionsOwn),
    });

    // At more than the memberships of the day in the forum that the constraint is about, or in those that it names by id.
    internal bool LooksElsewhere => Conditions.Any(c => c is AlsoCondition or ForaCondition or SinceCondition || IsOwnForum(c) || c.Selections.Any(s => s.LooksElsewhere));

    // How far it looks back on memberships of other days.
    internal IEnumerable<Duration> Times => Conditions.SelectMany(c => c switch
    {
        SinceCondition since => [since.AtLeast],
        WithinCondition within => [within.Time],
        _ => c.Selections.SelectMany(s => s.Times),
    });

    internal Duration? Within => Conditions.OfType<WithinCondition>().FirstOrDefault()?.Time;

    // Also within alternatives and exceptions.
    internal IEnumerable<GroupingKey> Keys => Conditions.SelectMany(c => c switch
    {
        AlsoCondition => [],
        { Key: { } key } => [key],
        _ => c.Selections.SelectMany(s => s.Keys),
    });

    internal bool NamesForum => Names(Property.Forum);

    // Those that it names by id, in order.
    internal ImmutableArray<Identifier> NamedFora =>
        [.. (Conditions.OfType<ValueCondition>().FirstOrDefault(c => c.Key == Property.Forum)?.Values ?? []).Where(v => v.Text != ValueCondition.Own)];

    internal bool Names(GroupingKey key) => Conditions.Any(c => c.Key == key);

    internal Selection And(params ReadOnlySpan<Condition> conditions) => new([.. Conditions, .. conditions]);

    internal Selection And(Selection other) => other.IsEmpty ? this : new([.. Conditions, .. other.Conditions]);

    internal static Condition Is(GroupingKey key, params ReadOnlySpan<Identifier> values) => new ValueCondition(key, [.. values]);

    internal static Selection In(Identifier forum) => Everything.And(Is(Property.Forum, forum));

    internal static Selection In(ForumTarget fora) => Everything.And(Is(fora));

    internal static Condition Is(ForumTarget fora, FileLocation? location = null) => fora.Selection is { } selection
        ? new ForaCondition(selection) { KeyLocation = location }
        : new ValueCondition(Property.Forum, fora.Ids) { KeyLocation = location };

    // The forum of the member's organisation.
    internal static bool IsOwnForum(Condition condition) => condition is ValueCondition { Key.Property: Property.Forum } value && value.Names(ValueCondition.Own);

    internal static Selection? From(Action<SelectionBuilder>? define) => define is null ? null : Where(define);
}
