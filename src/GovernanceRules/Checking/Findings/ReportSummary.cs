namespace GovernanceRules;

/// <summary>A report in numbers.</summary>
/// <param name="Rows">The rows: one for each constraint and forum.</param>
/// <param name="Held">Rows in which nothing is wrong.</param>
/// <param name="Violated">Rows in which something is wrong and not waived.</param>
/// <param name="Waived">Rows in which all that is wrong is waived.</param>
/// <param name="Unknown">Rows that something not recorded could break.</param>
/// <param name="NotApplicable">Rows that are not in force that day or select no forum.</param>
/// <param name="Errors">Findings of severity error that are violated and not waived.</param>
/// <param name="Warnings">Findings of severity warning that are violated and not waived.</param>
/// <param name="Infos">Findings of severity info that are violated and not waived.</param>
/// <param name="Unknowns">Findings that are unknown.</param>
public sealed record ReportSummary(int Rows, int Held, int Violated, int Waived, int Unknown, int NotApplicable,
    int Errors, int Warnings, int Infos, int Unknowns);
