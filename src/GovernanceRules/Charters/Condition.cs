using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One condition of a <see cref="Selection"/>. Alternatives within a condition are joined by or.</summary>
internal abstract class Condition
{
    public virtual GroupingKey? Key => null;

    // null if the condition was written in code.
    public FileLocation? KeyLocation { get; init; }

    // Those that it is made of; empty if it looks at one property.
    public virtual ImmutableArray<Selection> Selections => [];
}

/// <summary>One of the values is there: <c>sector: [ municipal, regional ]</c>.</summary>
internal sealed class ValueCondition(GroupingKey key, ImmutableArray<Identifier> values) : Condition
{
    public const string Own = "own"; // the cluster of the forum that the constraint is about, the forum of the member's organisation
    public const string Any = "any"; // every role
    public const string None = "none"; // no forum above, no organisation

    public override GroupingKey? Key => key;

    public ImmutableArray<Identifier> Values => values;

    public bool Names(string special) => values.Any(v => v.Text == special);
}

internal sealed class LevelCondition(ImmutableArray<LevelSpan> spans) : Condition
{
    public override GroupingKey? Key => Property.Level;

    public ImmutableArray<LevelSpan> Spans => spans;
}

/// <summary>A level, or a span of the charter's ordered levels.</summary>
internal sealed record LevelSpan
{
    public Identifier? Exactly { get; init; }

    public Identifier? AtLeast { get; init; }

    public Identifier? AtMost { get; init; }
}

/// <summary>The role is one of the seated ones. Applies if a selection names no role.</summary>
internal sealed class SeatedCondition : Condition
{
    public static SeatedCondition Instance { get; } = new();

    public override GroupingKey? Key => Property.Role;
}

/// <summary>No other of these seat lines is recorded as the one that is filled. If no line is recorded, any will do.</summary>
internal sealed class OtherLinesCondition(ImmutableArray<Identifier> lines) : Condition
{
    public ImmutableArray<Identifier> Lines => lines;
}

/// <summary>That day the person has some membership that fits one of the selections.</summary>
internal sealed class AlsoCondition(ImmutableArray<Selection> selections) : Condition
{
    public override ImmutableArray<Selection> Selections => selections;
}

internal sealed class AnyOfCondition(ImmutableArray<Selection> selections) : Condition
{
    public override ImmutableArray<Selection> Selections => selections;
}

internal sealed class NotCondition(ImmutableArray<Selection> selections) : Condition
{
    public override ImmutableArray<Selection> Selections => selections;
}

/// <summary>At least so many of the selections hold.</summary>
internal sealed class AtLeastCondition(int number, ImmutableArray<Selection> selections) : Condition
{
    public int Number => number;

    public override ImmutableArray<Selection> Selections => selections;
}

/// <summary>The forum is one of those of a selection that are in force: <c>forum: { kind: theme-group }</c>.</summary>
internal sealed class ForaCondition(Selection fora) : Condition
{
    public override GroupingKey? Key => Property.Forum;

    public Selection Fora => fora;
}

/// <summary>The person has sat in the forum so long without a day between, up to the day.</summary>
internal sealed class SinceCondition(Duration atLeast) : Condition
{
    public Duration AtLeast => atLeast;
}

/// <summary>Of a selection of <see cref="AlsoCondition"/>: some day of so long a time up to the day will do.</summary>
internal sealed class WithinCondition(Duration time) : Condition
{
    public Duration Time => time;
}
