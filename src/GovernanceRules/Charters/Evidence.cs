using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Who was counted for a finding, and what is not recorded of them. A live check finds them on demand, as they were when the finding was
/// made: most findings come and go without anybody asking.
/// </summary>
internal sealed class Evidence
{
    // Several threads may work it out at once and find the same; none waits for another while it holds a lock.
    private readonly Lazy<(ImmutableArray<string> Persons, ImmutableArray<MissingData> SettledBy)> _found;

    public Evidence(Func<(ImmutableArray<string> Persons, ImmutableArray<MissingData> SettledBy)> find) =>
        _found = new(() => InOrder(find()), LazyThreadSafetyMode.PublicationOnly);

    public ImmutableArray<string> Persons => _found.Value.Persons;

    public ImmutableArray<MissingData> SettledBy => _found.Value.SettledBy;

    // In the order in which a finding gives them.
    public static (ImmutableArray<string> Persons, ImmutableArray<MissingData> SettledBy) InOrder(
        (ImmutableArray<string> Persons, ImmutableArray<MissingData> SettledBy) found) => (
        found.Persons.Sort(CodePointComparer.Instance),
        [.. found.SettledBy.OrderBy(u => u.Person, CodePointComparer.Instance).ThenBy(u => u.Value, StringComparer.Ordinal)]);
}
