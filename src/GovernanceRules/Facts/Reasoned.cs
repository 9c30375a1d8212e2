using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Yes, no or unknown; what is unknown says also what is not recorded and would settle it.</summary>
internal readonly struct Reasoned
{
    private readonly ImmutableArray<Settlement> _reasons;

    private Reasoned(Kleene value, ImmutableArray<Settlement> reasons = default)
    {
        Value = value;
        _reasons = reasons;
    }

    public Kleene Value { get; }

    /// <summary>What would settle it, each once; nothing where it is settled.</summary>
    public ImmutableArray<Settlement> Reasons => _reasons.IsDefault ? [] : _reasons;

    public static Reasoned Of(bool value) => new(KleeneLogic.Of(value));

    /// <summary>An answer with its reasons, which are asked for where it is unknown.</summary>
    public static Reasoned Of(Kleene value, Func<IEnumerable<Settlement>> reasons) => value == Kleene.Unknown ? new(value, [.. reasons().Distinct()]) : new(value);

    /// <summary>Whether both; what is not decisive gives no reason.</summary>
    public static Reasoned And(Reasoned left, Reasoned right) => left.Value < right.Value ? left : right.Value < left.Value ? right : Both(left, right);

    /// <summary>Whether one of the two; what is not decisive gives no reason.</summary>
    public static Reasoned Or(Reasoned left, Reasoned right) => left.Value > right.Value ? left : right.Value > left.Value ? right : Both(left, right);

    public static Reasoned Not(Reasoned answer) => new(KleeneLogic.Not(answer.Value), answer._reasons);

    /// <summary>Whether one of some; of none it is no.</summary>
    public static Reasoned Any(IEnumerable<Reasoned> answers) => answers.Aggregate(Of(false), Or);

    private static Reasoned Both(Reasoned left, Reasoned right) => left.Value == Kleene.Unknown ? new(Kleene.Unknown, [.. left.Reasons.Union(right.Reasons)]) : left;
}
