using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A short word for plain forms that owns its messages, such as the mirror principle (spejlingsprincip).
/// A principle of one's own is a class that derives from this one, names itself, and says in <see cref="Primitives"/> what it demands.
/// </summary>
/// <example><code>
/// sealed class Quorum(int seats) : Principle("quorum")
/// {
///     private static readonly MessageTexts Texts = new(
///         new Catalogue(Language.English, new Dictionary&lt;string, string> { ["quorum.demand"] = "There are at least {seats} members." }),
///         new Catalogue(Language.Danish, new Dictionary&lt;string, string> { ["quorum.demand"] = "Der er mindst {seats} medlemmer." }));
///
///     public override IEnumerable&lt;ConstraintPrimitive> Primitives(PrincipleContext context) =>
///         [new CountConstraint(Selection.Everything, Bounds.AtLeast(seats))];
///
///     public override Message Demand() => Texts.Message("quorum.demand", ("seats", seats));
/// }
/// </code></example>
public abstract class Principle
{
    /// <summary>Makes a principle.</summary>
    /// <param name="name">The name, as findings give it.</param>
    protected Principle(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The name, as files and findings give it.</summary>
    public string Name { get; }

    /// <summary>What its answer follows from. Override it if <see cref="Primitives"/> reads memberships, meetings or matters from the register.</summary>
    public virtual PrincipleReach Reach => PrincipleReach.Primitives;

    /// <summary>
    /// Periods of parts of it, such as those of seat lines. <see cref="Primitives"/> may give other primitives on another day only if one of these periods
    /// began or ended in between.
    /// </summary>
    public virtual IEnumerable<Period> Periods => [];

    // The lines of a composition; none for other principles. Findings name a line, and it has its own period and clauses.
    internal virtual ImmutableArray<SeatLine> SeatLines => [];

    // Whether a finding of it, by its key, is held against what the forum decided on a day: of how it is put together, and not of how it decided another
    // matter, nor of when it met, nor of who was at another meeting.
    internal virtual bool IsAgainstDecision(string? key, DateOnly decidedOn) => true;

    // Why it holds if there is nobody, and nothing, of whom it asks anything.
    internal virtual Message NobodySelected => Message.Of("reason.nobody");

    /// <summary>The plain forms that say the same.</summary>
    /// <param name="context">The charter and the day.</param>
    /// <returns>The forms. All must hold; their findings are the principle's findings.</returns>
    public abstract IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context);

    /// <summary>What it demands, as one sentence, for explanations.</summary>
    /// <returns>The sentence, apart from any language.</returns>
    public abstract Message Demand();

    /// <summary>What a finding says. Without an override it speaks of counts, keys and members in plain words.</summary>
    /// <param name="facts">What was found.</param>
    /// <returns>What is expected, what is there, what is wrong and what to do, apart from any language.</returns>
    public virtual FindingMessages Describe(FindingDetails facts) => PrimitiveMessages.Of(facts);
}
