using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// What a register was like through time: for each constraint, forum and key the intervals in which it was violated, waived or unknown, and what
/// began and ended each. Over days to come it is a forecast. It says of every day what a check of that day says. Immutable, and safe to use from many threads.
/// </summary>
/// <remarks>
/// If charters follow each other (<see cref="Charter.Replaces"/>), each day is judged by the latest that is in force: from the first day of a
/// charter the one that it replaces, and all that that one replaces, are not asked any more, even if their own periods go on; once it has ended they are
/// asked again if they are still in force. Charters that do not follow each other are judged side by side.
/// </remarks>
/// <example><code>
/// var history = charter.History(register, new DateOnly(2014, 1, 1), new DateOnly(2023, 12, 31));
/// foreach (var interval in history.Intervals)
///     Console.WriteLine($"{interval.From} to {interval.To}: {interval.Finding.Message()}");
/// </code></example>
public sealed class History
{
    internal History(ImmutableArray<Charter> charters, Register register, DateOnly from, DateOnly to, HistoryReplay replay)
    {
        Charters = charters;
        Register = register;
        From = from;
        To = to;
        InForce = replay.InForce;
        Uncovered = replay.Uncovered;
        Intervals = replay.Intervals;
    }

    /// <summary>The charters, as they were given.</summary>
    public ImmutableArray<Charter> Charters { get; }

    /// <summary>The register.</summary>
    public Register Register { get; }

    /// <summary>The first day that was asked about.</summary>
    public DateOnly From { get; }

    /// <summary>The last day that was asked about.</summary>
    public DateOnly To { get; }

    /// <summary>Which charter was in force when, in the order of their first days.</summary>
    public ImmutableArray<HistoryCharter> InForce { get; }

    /// <summary>Days within these that the register does not cover: everything that was in force was unknown, and there are no intervals.</summary>
    public ImmutableArray<Period> Uncovered { get; }

    /// <summary>
    /// The intervals: charter by charter as they were given, in the order of a report, and those of one key by their first day.
    /// </summary>
    public ImmutableArray<HistoryInterval> Intervals { get; }

    /// <summary>The intervals that hold a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>What a check of that day finds.</returns>
    public IEnumerable<HistoryInterval> On(DateOnly day) => Intervals.Where(i => i.From <= day && day <= i.To);

    /// <summary>Tells the history of a register under charters that follow each other.</summary>
    /// <param name="charters">The charters, in any order.</param>
    /// <param name="register">The register.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; it may lie in the future.</param>
    /// <param name="cancellationToken">Stops a long replay.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentException">There is no charter, or the last day lies before the first.</exception>
    /// <exception cref="InvalidInputException">The register does not fit a charter that is in force on some of the days, or none is in force on any.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static History Of(IEnumerable<Charter> charters, Register register, DateOnly from, DateOnly to, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(charters);
        ArgumentNullException.ThrowIfNull(register);
        var all = charters.ToImmutableArray();
        if (all.IsEmpty)
            throw new ArgumentException("A history needs a charter.", nameof(charters));
        if (to < from)
            throw new ArgumentException($"The history ends on {to:yyyy-MM-dd}, before it begins on {from:yyyy-MM-dd}.", nameof(to));
        var named = all.Aggregate(register, ListedNames.Under);
        return new History(all, named, from, to, new HistoryReplay(all, named, from, to, cancellationToken));
    }
}
