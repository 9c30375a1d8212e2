using System.Collections.Immutable;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>The rules of this package, for a repository that has rules of its own.</summary>
public static class GovernanceRuleSet
{
    /// <summary>The tag that every rule of this package has.</summary>
    public const string Tag = "GovernanceRules";

    // What is read off the facts comes before what is selected of it, and that before what is judged: each then fires once.
    internal const int Readings = 50;
    internal const int Views = 40;
    internal const int Selections = 30;
    internal const int Comparisons = 25;
    internal const int Decisions = 20;
    internal const int Judgements = 10;

    // What looks at findings comes after all that makes them, and waivers last: what they cover may be any of them.
    internal const int Compositions = -10;
    internal const int Waivers = -20;
    internal const int FaultsOfWaivers = -30;

    /// <summary>The rules, in the order of their names.</summary>
    public static ImmutableArray<Type> Rules { get; } =
    [
        .. typeof(GovernanceRuleSet).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule))).OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    /// <summary>Loads the rules into a repository, beside those that are there.</summary>
    /// <param name="repository">The repository.</param>
    /// <returns>The same repository.</returns>
    /// <example><code>
    /// var repository = new RuleRepository();
    /// repository.Load(x => x.From(typeof(RemindTheSecretary).Assembly));
    /// repository.LoadGovernanceRules();
    /// var session = repository.Compile().CreateSession();
    /// session.InsertAll(charter.FactsFor(register, today).All);
    /// session.Fire();
    /// var findings = session.Query&lt;Finding>();
    /// </code></example>
    public static RuleRepository LoadGovernanceRules(this RuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        repository.Load(x => x.From(Rules));
        return repository;
    }
}
