using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A committee, board, steering group or other body in which persons sit (forum).</summary>
public sealed record Forum : Element
{
    /// <summary>Makes a forum.</summary>
    /// <param name="id">Its id.</param>
    public Forum(Identifier id)
        : base(id)
    {
    }

    /// <summary>The cluster whose forum it is; <see langword="null"/> if it belongs to none.</summary>
    public Identifier? Cluster { get; init; }

    /// <summary>The organisation whose forum it is, as which its members know it as their own; <see langword="null"/> if it is none's.</summary>
    public Identifier? Organisation { get; init; }

    /// <summary>The forum that it reports to; <see langword="null"/> for a forum at the top.</summary>
    public Identifier? ReportsTo { get; init; }

    /// <summary>The body that set it up; <see langword="null"/> is not recorded.</summary>
    public Identifier? SetUpBy { get; init; }

    /// <summary>The forum that serves it as secretariat; <see langword="null"/> is not recorded.</summary>
    public Identifier? ServedBy { get; init; }

    /// <summary>
    /// The forum that it takes the place of. From the day it is in force, what names the old one above or beside another forum means this one;
    /// counts and comparisons do not follow.
    /// </summary>
    public Identifier? Succeeds { get; init; }

    /// <summary>Whether it may discuss and recommend, never decide.</summary>
    public bool Advisory { get; init; }

    /// <summary>The words (traits and types) of the matters that it may decide.</summary>
    public ImmutableArray<MatterWord> Decides { get; init; } = [];

    /// <summary>The words (traits and types) of the matters that it may not decide.</summary>
    public ImmutableArray<MatterWord> MayNotDecide { get; init; } = [];
}
