namespace GovernanceRules.Oracle;

/// <summary>Kleene's connectives.</summary>
internal static class Logic
{
    public static Truth And(Truth left, Truth right) => left < right ? left : right;

    public static Truth Or(Truth left, Truth right) => left > right ? left : right;

    public static Truth Not(Truth truth) => (Truth)(2 - (int)truth);

    public static Truth All(IEnumerable<Truth> truths) => truths.Aggregate(Truth.Yes, And);

    public static Truth Any(IEnumerable<Truth> truths) => truths.Aggregate(Truth.No, Or);

    public static Truth Of(bool truth) => truth ? Truth.Yes : Truth.No;
}
