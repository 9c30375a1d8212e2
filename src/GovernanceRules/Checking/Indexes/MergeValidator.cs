namespace GovernanceRules;

/// <summary>What is wrong when a charter meets a register: names that neither declares, and a day on which nothing is in force.</summary>
internal static class MergeValidator
{
    public static void ThrowIfAny(Charter charter, Register register, DateOnly day)
    {
        RegisterUnderCharter.Of(charter, register);
        ThrowIfNotInForce(charter, day);
    }

    public static void ThrowIfNotInForce(Charter charter, DateOnly day)
    {
        var faults = new DiagnosticBag();
        InForce(charter, day, faults);
        faults.ThrowIfAny();
    }

    public static void ThrowIfAny(Charter charter, Register register, Membership membership)
    {
        var faults = new DiagnosticBag();
        var parts = new RegisterParts(register.Id);
        parts.Memberships.Add(membership);
        RegisterValidator.Find(parts, faults);
        new RegisterReferenceValidator(register, new DeclaredNames(charter, RegisterUnderCharter.Of(charter, register).Declarations, faults)).JudgeMembership(membership);
        faults.ThrowIfAny();
    }

    public static void ThrowIfAny(Charter charter, Register register, Matter matter)
    {
        var faults = new DiagnosticBag();
        var parts = new RegisterParts(register.Id);
        parts.Matters.Add(matter);
        RegisterValidator.Find(parts, faults);
        var joined = RegisterUnderCharter.Of(charter, register).Declarations;
        new DecisionReferenceValidator(charter, register, joined, new DeclaredNames(charter, joined, faults), faults).Matter(matter);
        faults.ThrowIfAny();
    }

    private static void InForce(Charter charter, DateOnly day, DiagnosticBag faults)
    {
        if (!DaysInForce.Of(charter).Any(p => p.Contains(day)))
            faults.Add(DiagnosticId.NotInForce, charter.Location,
                $"nothing in the charter `{charter.Id}` is in force on {day:yyyy-MM-dd}; {DaysInForce.Sentence(charter)}");
    }
}
