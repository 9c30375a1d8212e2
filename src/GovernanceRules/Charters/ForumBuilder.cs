namespace GovernanceRules;

/// <summary>Says what is demanded of a forum: by a principle of one's own, or by one of <see cref="ForumBuilderExtensions"/>.</summary>
public sealed class ForumBuilder : ConstraintBuilder<ForumBuilder>
{
    internal ForumBuilder(ForumTarget forum, string owner, ConstraintDrafts drafts)
        : base(forum, owner, drafts)
    {
    }

    /// <summary>The forum reports to another, which is above it.</summary>
    /// <param name="forum">The forum above.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder ReportsTo(string forum) => Change(f => f with { ReportsTo = forum });

    /// <summary>The forum may discuss and recommend, never decide.</summary>
    /// <returns>The same builder.</returns>
    public ForumBuilder Advisory() => Change(f => f with { Advisory = true });

    /// <summary>The forum may decide matters with these traits or types; a matter needs a forum that lists each of its words that any forum lists.</summary>
    /// <param name="words">The traits and types.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder Decides(params ReadOnlySpan<string> words) => MatterWords(true, words);

    /// <summary>The forum may not decide matters with any of these traits or types.</summary>
    /// <param name="words">The traits and types.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder MayNotDecide(params ReadOnlySpan<string> words) => MatterWords(false, words);

    /// <summary>
    /// The forum may decide matters that have all of some traits at once, which need not be its own one by one. Of such matters it goes before a
    /// forum that lists one of the traits.
    /// </summary>
    /// <param name="traits">The traits; none, if the type alone matters.</param>
    /// <param name="type">The type that they have too; left out, any.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">Neither a trait nor a type is given.</exception>
    public ForumBuilder DecidesTogether(IEnumerable<string> traits, string? type = null) => MatterWords(true, [Together(traits, type)]);

    /// <summary>The forum may not decide matters that have all of some traits at once.</summary>
    /// <param name="traits">The traits; none, if the type alone matters.</param>
    /// <param name="type">The type that they have too; left out, any.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">Neither a trait nor a type is given.</exception>
    public ForumBuilder MayNotDecideTogether(IEnumerable<string> traits, string? type = null) => MatterWords(false, [Together(traits, type)]);

    private static MatterWord Together(IEnumerable<string> traits, string? type)
    {
        ArgumentNullException.ThrowIfNull(traits);
        return MatterWord.Together(traits.Select(t => new Identifier(t)), type is null ? null : [type]);
    }
}
