namespace GovernanceRules;

/// <summary>
/// A short word for plain forms that owns the words of its messages, such as the mirror principle (spejlingsprincip).
/// A principle of one's own is a class that derives from this one, names itself, and says in <see cref="Primitives"/> what it demands.
/// </summary>
/// <example><code>
/// sealed class Quorum(int seats) : Principle("quorum")
/// {
///     public override IEnumerable&lt;Form> Forms(PrincipleContext context) =>
///         [new CountForm(Selection.Everything, Bounds.AtLeast(seats))];
///
///     public override string Demand(Wording words) => words.Say($"There are at least {seats} members.", $"Der er mindst {seats} medlemmer.");
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

    /// <summary>The plain forms that say the same.</summary>
    /// <param name="context">The charter and the day.</param>
    /// <returns>The forms. All must hold; their findings are the principle's findings.</returns>
    public abstract IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context);

    /// <summary>What it demands, as one sentence, for explanations.</summary>
    /// <param name="words">The language, and the names of fora, organisations and clusters.</param>
    /// <returns>The sentence.</returns>
    public abstract string Demand(Wording words);

    /// <summary>The words of a finding. Without an override they speak of counts, keys and members in plain words.</summary>
    /// <param name="facts">What was found.</param>
    /// <param name="words">The language, and the names of fora, organisations and clusters.</param>
    /// <returns>The words.</returns>
    public virtual FindingText Describe(FindingDetails facts, Wording words) => PlainTexts.Of(facts, words);
}
