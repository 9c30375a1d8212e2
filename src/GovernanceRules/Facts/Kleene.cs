namespace GovernanceRules;

/// <summary>Yes, no or unknown (Kleene's logic). The order makes and the least, or the greatest, of two.</summary>
internal enum Kleene : byte
{
    No,
    Unknown,
    Yes,
}

internal static class KleeneLogic
{
    public static Kleene And(Kleene left, Kleene right) => left < right ? left : right;

    public static Kleene Or(Kleene left, Kleene right) => left > right ? left : right;

    public static Kleene Not(Kleene value) => (Kleene)(Kleene.Yes - value);

    public static Kleene Of(bool value) => value ? Kleene.Yes : Kleene.No;
}
