using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A truth. If it is Unknown, it also says what is not recorded and would settle it.</summary>
internal readonly struct ExplainedTruth
{
    private readonly ImmutableArray<MissingData> _reasons;

    private ExplainedTruth(Truth value, ImmutableArray<MissingData> reasons = default)
    {
        Value = value;
        _reasons = reasons;
    }

    public Truth Value { get; }

    // Each once; empty if the truth is known.
    public ImmutableArray<MissingData> Reasons => _reasons.IsDefault ? [] : _reasons;

    public static ExplainedTruth Of(bool value) => new(TruthLogic.Of(value));

    // Asks for the reasons only if the value is Unknown.
    public static ExplainedTruth Of(Truth value, Func<IEnumerable<MissingData>> reasons) => value == Truth.Unknown ? new(value, [.. reasons().Distinct()]) : new(value);

    // The side that is not decisive gives no reason.
    public static ExplainedTruth And(ExplainedTruth left, ExplainedTruth right) => left.Value < right.Value ? left : right.Value < left.Value ? right : Both(left, right);

    // The side that is not decisive gives no reason.
    public static ExplainedTruth Or(ExplainedTruth left, ExplainedTruth right) => left.Value > right.Value ? left : right.Value > left.Value ? right : Both(left, right);

    public static ExplainedTruth Not(ExplainedTruth answer) => new(TruthLogic.Not(answer.Value), answer._reasons);

    // False if there are none.
    public static ExplainedTruth Any(IEnumerable<ExplainedTruth> answers) => answers.Aggregate(Of(false), Or);

    private static ExplainedTruth Both(ExplainedTruth left, ExplainedTruth right) => left.Value == Truth.Unknown ? new(Truth.Unknown, [.. left.Reasons.Union(right.Reasons)]) : left;
}
