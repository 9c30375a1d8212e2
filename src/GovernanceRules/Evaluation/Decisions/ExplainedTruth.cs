using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Yes, no or unknown; what is unknown says also what is not recorded and would settle it.</summary>
internal readonly struct ExplainedTruth
{
    private readonly ImmutableArray<MissingData> _reasons;

    private ExplainedTruth(Truth value, ImmutableArray<MissingData> reasons = default)
    {
        Value = value;
        _reasons = reasons;
    }

    public Truth Value { get; }

    /// <summary>What would settle it, each once; nothing where it is settled.</summary>
    public ImmutableArray<MissingData> Reasons => _reasons.IsDefault ? [] : _reasons;

    public static ExplainedTruth Of(bool value) => new(TruthLogic.Of(value));

    /// <summary>An answer with its reasons, which are asked for where it is unknown.</summary>
    public static ExplainedTruth Of(Truth value, Func<IEnumerable<MissingData>> reasons) => value == Truth.Unknown ? new(value, [.. reasons().Distinct()]) : new(value);

    /// <summary>Whether both; what is not decisive gives no reason.</summary>
    public static ExplainedTruth And(ExplainedTruth left, ExplainedTruth right) => left.Value < right.Value ? left : right.Value < left.Value ? right : Both(left, right);

    /// <summary>Whether one of the two; what is not decisive gives no reason.</summary>
    public static ExplainedTruth Or(ExplainedTruth left, ExplainedTruth right) => left.Value > right.Value ? left : right.Value > left.Value ? right : Both(left, right);

    public static ExplainedTruth Not(ExplainedTruth answer) => new(TruthLogic.Not(answer.Value), answer._reasons);

    /// <summary>Whether one of some; of none it is no.</summary>
    public static ExplainedTruth Any(IEnumerable<ExplainedTruth> answers) => answers.Aggregate(Of(false), Or);

    private static ExplainedTruth Both(ExplainedTruth left, ExplainedTruth right) => left.Value == Truth.Unknown ? new(Truth.Unknown, [.. left.Reasons.Union(right.Reasons)]) : left;
}
