namespace GovernanceRules;

/// <summary>Rows of a report in words.</summary>
public static class ConstraintOutcomeExtensions
{
    /// <summary>Why a row is unknown or not applicable, or that nobody was selected.</summary>
    /// <param name="row">The row.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One sentence, or <see langword="null"/> if there is nothing to add.</returns>
    public static string? Reason(this ConstraintOutcome row, Language language)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(language);
        return row.Said is { } reason ? new Wording(language, row.Names).Text(reason) : null;
    }
}
