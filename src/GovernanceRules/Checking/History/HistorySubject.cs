namespace GovernanceRules;

/// <summary>
/// What an interval of a history is about; for a finding about a waiver, what the waiver is for. A Key of null means every key.
/// </summary>
internal readonly record struct HistorySubject(string Constraint, string? Forum, bool AnyForum, string? Key)
{
    public static HistorySubject Of(Finding finding, Register register)
    {
        if (finding.Principle.StartsWith("waiver", StringComparison.Ordinal)
            && register.Waivers.FirstOrDefault(w => FindingFactory.KeyOf(w) == finding.Key && w.Forum?.Text == finding.Forum) is { } waiver)
            return new(waiver.Constraint.Text, waiver.Forum?.Text, waiver.Forum is null, waiver.Key);
        return new(finding.Constraint, finding.Forum, false, finding.Key);
    }
}
