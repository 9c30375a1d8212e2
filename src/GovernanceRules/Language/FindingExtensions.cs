namespace GovernanceRules;

/// <summary>Findings in words.</summary>
public static class FindingExtensions
{
    /// <summary>All words of a finding in one language.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language wanted; left out, the charter's, else English.</param>
    /// <returns>The words.</returns>
    public static FindingText Text(this Finding finding, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return WordingOf(finding, language).Text(finding.Messages);
    }

    /// <summary>What is wrong, as one sentence.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language wanted; left out, the charter's, else English.</param>
    /// <returns>The sentence.</returns>
    public static string Message(this Finding finding, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return WordingOf(finding, language).Text(finding.Messages.Message);
    }

    private static Wording WordingOf(Finding finding, Language? language) => new(language ?? finding.DefaultLanguage, finding.Names);
}
