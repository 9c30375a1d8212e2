namespace GovernanceRules;

/// <summary>Routes in words.</summary>
public static class RouteExtensions
{
    /// <summary>What can be said of a route, in words.</summary>
    /// <param name="route">The route.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One sentence.</returns>
    public static string Message(this Route route, Language language)
    {
        ArgumentNullException.ThrowIfNull(route);
        ArgumentNullException.ThrowIfNull(language);
        return new Wording(language, route.Names).Text(route.Said);
    }

    /// <summary>A step in words: where, what is done and by whom, and why.</summary>
    /// <param name="step">The step.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>One sentence.</returns>
    public static string Text(this RouteStep step, Language language)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(language);
        return new Wording(language, step.Names).Text(step.Said);
    }
}
