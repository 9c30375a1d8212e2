namespace GovernanceRules;

internal static class Acts
{
    public const string Informed = "informed";
    public const string Assessed = "assessed";
    public const string Approved = "approved";
    public const string Decided = "decided";

    public static readonly string[] BuiltIn =
        ["raised", Informed, "discussed", "piloted", "directed", Assessed, "recommended", "forwarded", Approved, Decided];
}
