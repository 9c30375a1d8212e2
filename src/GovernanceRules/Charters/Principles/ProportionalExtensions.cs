using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Demands that seats follow votes.</summary>
public static class ProportionalExtensions
{
    /// <summary>The members reflect the votes (afspejler stemmefordelingen): each list has the seats that the method gives it.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="by">The key that names the lists, such as an attribute.</param>
    /// <param name="votes">The votes of each list.</param>
    /// <param name="method">How votes become seats.</param>
    /// <param name="tolerance">How many seats more or fewer will do.</param>
    /// <param name="keepMajority">Whether a side with more than half of all votes has more than half of the seats.</param>
    /// <param name="alliances">Lists that share as one first, and among themselves then, by the name of the alliance.</param>
    /// <param name="minimum">Seats that each list with votes has at least.</param>
    /// <param name="ofPosts">Whether memberships are counted, so that a person with two posts counts twice.</param>
    /// <param name="members">Who is counted; left out, all seated members.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">There are no votes, or a list has fewer than none or is in two alliances.</exception>
    public static ForumBuilder Proportional(this ForumBuilder builder, GroupingKey by, IReadOnlyDictionary<string, long> votes, SeatMethod method = SeatMethod.DHondt,
        int tolerance = 0, bool keepMajority = false, IReadOnlyDictionary<string, IEnumerable<string>>? alliances = null, int minimum = 0, bool ofPosts = false,
        Action<SelectionBuilder>? members = null)
    {
        ArgumentNullException.ThrowIfNull(votes);
        if (votes.Count == 0 || votes.Values.Any(v => v < 0))
            throw new ArgumentException("Give the votes of at least one list, none of them below 0.", nameof(votes));
        var counted = votes.ToImmutableSortedDictionary(v => Identifier.Normalise(v.Key), v => v.Value, StringComparer.Ordinal);
        return Demands(builder, by, counted, null, RulesOf(method, keepMajority, alliances, minimum), tolerance, ofPosts, members);
    }

    /// <summary>The members reflect the votes of a tally that the register gives.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="by">The key that names the lists, such as an attribute.</param>
    /// <param name="tally">The id of the tally; a register that does not give it leaves the seats unknown.</param>
    /// <param name="method">How votes become seats.</param>
    /// <param name="tolerance">How many seats more or fewer will do.</param>
    /// <param name="keepMajority">Whether a side with more than half of all votes has more than half of the seats.</param>
    /// <param name="alliances">Lists that share as one first, and among themselves then, by the name of the alliance.</param>
    /// <param name="minimum">Seats that each list with votes has at least.</param>
    /// <param name="ofPosts">Whether memberships are counted, so that a person with two posts counts twice.</param>
    /// <param name="members">Who is counted; left out, all seated members.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">A list is in two alliances.</exception>
    public static ForumBuilder ProportionalToTally(this ForumBuilder builder, GroupingKey by, string tally, SeatMethod method = SeatMethod.DHondt,
        int tolerance = 0, bool keepMajority = false, IReadOnlyDictionary<string, IEnumerable<string>>? alliances = null, int minimum = 0, bool ofPosts = false,
        Action<SelectionBuilder>? members = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(tally);
        return Demands(builder, by, null, tally, RulesOf(method, keepMajority, alliances, minimum), tolerance, ofPosts, members);
    }

    private static ForumBuilder Demands(ForumBuilder builder, GroupingKey by, ImmutableSortedDictionary<string, long>? votes, string? tally, SeatRules rules, int tolerance,
        bool ofPosts, Action<SelectionBuilder>? members)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        return builder.Demands(new ProportionalPrinciple(by, votes, Identifier.Optional(tally), rules, ofPosts, tolerance, Selection.From(members) ?? Selection.Everything));
    }

    private static SeatRules RulesOf(SeatMethod method, bool keepMajority, IReadOnlyDictionary<string, IEnumerable<string>>? alliances, int minimum)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimum);
        var allied = (alliances ?? ImmutableDictionary<string, IEnumerable<string>>.Empty)
            .ToImmutableSortedDictionary(a => Identifier.Normalise(a.Key), a => a.Value.Select(Identifier.Normalise).Distinct(StringComparer.Ordinal).ToImmutableArray(), StringComparer.Ordinal);
        if (allied.Values.SelectMany(l => l).GroupBy(l => l, StringComparer.Ordinal).FirstOrDefault(l => l.Count() > 1) is { } twice)
            throw new ArgumentException($"The list {twice.Key} is in two alliances.", nameof(alliances));
        return new SeatRules(method) { KeepMajority = keepMajority, Alliances = allied, Minimum = minimum };
    }
}
