namespace GovernanceRules;

/// <summary>That a form is broken, or could be, in one of its keys or as a whole.</summary>
/// <param name="Details">What was found, persons and unrecorded values in any order.</param>
/// <param name="CanFall">Whether too few is among what could be; for the severity.</param>
/// <param name="CanExceed">Whether too many is among what could be.</param>
internal sealed record Violation(FindingDetails Details, bool CanFall = false, bool CanExceed = false);
