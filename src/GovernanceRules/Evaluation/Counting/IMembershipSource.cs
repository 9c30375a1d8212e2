using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Where the memberships of a forum are found.</summary>
internal interface IMembershipSource
{
    /// <summary>The rows of a forum that are valid that day.</summary>
    IEnumerable<int> RowsOf(int forum);

    /// <summary>Puts off until it is asked for who was counted; nothing where that is found at once.</summary>
    /// <param name="count">Finds them among the rows as they stand now.</param>
    Evidence? Later(Func<IMembershipSource, (ImmutableArray<string> Persons, ImmutableArray<MissingData> SettledBy)> count) => null;
}
