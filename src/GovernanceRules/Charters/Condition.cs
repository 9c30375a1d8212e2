using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One condition of a <see cref="Selection"/>. Alternatives within a condition are joined by or.</summary>
internal abstract class Condition
{
    /// <summary>What the condition looks at, where it looks at one thing.</summary>
    public virtual GroupingKey? Key => null;

    /// <summary>Where its key was written, or <see langword="null"/> where that was in code.</summary>
    public FileLocation? KeyLocation { get; init; }
}

/// <summary>One of the values is there: <c>sector: [ municipal, regional ]</c>.</summary>
internal sealed class ValueCondition(GroupingKey key, ImmutableArray<Identifier> values) : Condition
{
    /// <summary>The cluster of the forum that the constraint is about.</summary>
    public const string Own = "own";

    /// <summary>Every role.</summary>
    public const string Any = "any";

    /// <summary>No forum above.</summary>
    public const string None = "none";

    public override GroupingKey? Key => key;

    public ImmutableArray<Identifier> Values => values;

    public bool Names(string special) => values.Any(v => v.Text == special);
}

/// <summary>The level is one of these, or within one of these spans.</summary>
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

/// <summary>The role is one of the seated ones; what a selection asks that names no role.</summary>
internal sealed class SeatedCondition : Condition
{
    public static SeatedCondition Instance { get; } = new();

    public override GroupingKey? Key => Property.Role;
}

/// <summary>That day the person has some membership that fits one of the selections.</summary>
internal sealed class AlsoCondition(ImmutableArray<Selection> selections) : Condition
{
    public ImmutableArray<Selection> Selections => selections;
}

/// <summary>One of the selections holds.</summary>
internal sealed class AnyOfCondition(ImmutableArray<Selection> selections) : Condition
{
    public ImmutableArray<Selection> Selections => selections;
}

/// <summary>None of the selections holds.</summary>
internal sealed class NotCondition(ImmutableArray<Selection> selections) : Condition
{
    public ImmutableArray<Selection> Selections => selections;
}
