using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A step that a matter still needs.</summary>
public sealed class RouteStep
{
    internal RouteStep(ImmutableArray<Identifier> places, Message text, Names names)
    {
        Places = places;
        Said = text;
        Names = names;
    }

    /// <summary>The fora or organisations, by id, in order of code points: of one, the step is there; of several, in any one, or in each.</summary>
    public ImmutableArray<Identifier> Places { get; }

    /// <summary>Whether the step is needed in each of the places, in any order, and not in any one.</summary>
    public bool InEach { get; internal init; }

    /// <summary>What is done there; <see langword="null"/> if anything but to be informed will do.</summary>
    public Identifier? Act { get; internal init; }

    /// <summary>The roles of which one does it, such as the chair that assesses; empty if any may.</summary>
    public ImmutableArray<Identifier> By { get; internal init; } = [];

    /// <summary>The escalations that ask for it, by id; empty if it is only the decision.</summary>
    public ImmutableArray<Identifier> Escalations { get; internal init; } = [];

    /// <summary>The sentences that ask for it.</summary>
    public ImmutableArray<Clause> Clauses { get; internal init; } = [];

    internal Message Said { get; }

    internal Names Names { get; }

    /// <summary>The step in short: <c>ssg decided</c>.</summary>
    /// <returns>The places, the act and the roles.</returns>
    public override string ToString() => string.Join(InEach ? " and " : " or ", Places) + (Act is { } act ? $" {act}" : "")
        + (By.IsEmpty ? "" : $" by {string.Join(" or ", By)}");
}
