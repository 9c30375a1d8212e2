using System.Collections.Immutable;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The rules of this package, for a repository that has rules of its own.</summary>
public static class GovernanceRuleSet
{
    /// <summary>The tag that every rule of this package has.</summary>
    public const string Tag = "GovernanceRules";

    // Rules that look at findings come after all that make them, and waivers last: they may cover any of them.
    internal const int Compositions = -10;
    internal const int Waivers = -20;

    /// <summary>The rules, in the order of their names.</summary>
    public static ImmutableArray<Type> Rules { get; } =
    [
        .. typeof(GovernanceRuleSet).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule))).OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    /// <summary>Loads the rules into a repository, beside those that are there. Rules of this package that are there already are not loaded again.</summary>
    /// <param name="repository">The repository.</param>
    /// <returns>The same repository.</returns>
    /// <example><code>
    /// var repository = new RuleRepository();
    /// repository.Load(x => x.From(typeof(RemindTheSecretary).Assembly));
    /// repository.LoadGovernanceRules();
    /// var session = repository.CompileForConcurrentUse().CreateSession();
    /// session.InsertAll(charter.FactsFor(register, today).All);
    /// session.Fire();
    /// var findings = session.Query&lt;Finding>();
    /// </code></example>
    public static RuleRepository LoadGovernanceRules(this RuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        var loaded = repository.GetRuleSets().SelectMany(s => s.Rules).Where(r => r.Tags.Contains(Tag)).Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        repository.Load(x => x.From(Rules.Where(r => !loaded.Contains(new RuleMetadata(r).Name))));
        return repository;
    }

    /// <summary>Compiles the rules of a repository so that several threads may create sessions at once from the beginning.</summary>
    /// <param name="repository">The repository, with all its rules loaded.</param>
    /// <returns>The compiled rules: one for the process, a session for each thread.</returns>
    public static ISessionFactory CompileForConcurrentUse(this RuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        var factory = repository.Compile();
        // NRules 1.0.4 calls a factory thread-safe, but all its sessions share one FactIdentityComparer, which notes a comparer for the result of each
        // SelectMany in an ordinary dictionary as the first session is activated (FlatteningAggregator, GetComparer). First sessions that several
        // threads create at once corrupt it, for good. One session that nobody uses fills it.
        // INVARIANT: in each rule of this package that has a SelectMany it belongs to the first pattern; any other is reached by facts alone.
        factory.CreateSession();
        return factory;
    }
}
