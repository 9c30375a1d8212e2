using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Days on end on which one thing was violated, waived or unknown, with what began and what ended it.</summary>
public sealed class HistoryInterval
{
    internal HistoryInterval(Charter charter, Finding finding, DateOnly from, DateOnly to, ImmutableArray<HistoryCause> began, ImmutableArray<HistoryCause> ended)
    {
        Charter = charter;
        Finding = finding;
        From = from;
        To = to;
        Began = began;
        Ended = ended;
    }

    /// <summary>The charter that was in force.</summary>
    public Charter Charter { get; }

    /// <summary>
    /// The finding, as it stood on the first day. Constraint, forum, key, verdict, severity and waiver are those of every day; who was counted, and how
    /// many, may have changed in between.
    /// </summary>
    public Finding Finding { get; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day.</summary>
    public DateOnly To { get; }

    /// <summary>How many days: both ends count.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>What began it: all that happened on the first day and that it depends on.</summary>
    public ImmutableArray<HistoryCause> Began { get; }

    /// <summary>What ended it: all that happened by the day after the last and that it depends on.</summary>
    public ImmutableArray<HistoryCause> Ended { get; }
}
