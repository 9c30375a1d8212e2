namespace GovernanceRules;

/// <summary>Causes in a history, in words.</summary>
public static class HistoryCauseExtensions
{
    /// <summary>What happened, as part of a sentence: <c>the membership of `p1` in `Sundhedsstyregruppen` ended</c>.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The words.</returns>
    public static string Text(this HistoryCause cause, Language language)
    {
        ArgumentNullException.ThrowIfNull(cause);
        ArgumentNullException.ThrowIfNull(language);
        return new Wording(language, cause.Names).Text(cause.Said);
    }
}
