namespace GovernanceRules;

internal static class Acts
{
    public const string Informed = "informed";

    /// <summary>What no file says: a route is asked for from a forum that has the matter and has done nothing with it.</summary>
    public const string InHand = "in-hand";
    public const string Assessed = "assessed";
    public const string Approved = "approved";
    public const string Decided = "decided";

    public static readonly string[] BuiltIn =
        ["raised", Informed, "discussed", "piloted", "directed", Assessed, "recommended", "forwarded", Approved, Decided];
}
