namespace GovernanceRules;

/// <summary>What those who look for causes ask of a history as it stands on a day.</summary>
internal interface IHistoryView
{
    /// <summary>The memberships that begin on a day or have ended by it, by their rows.</summary>
    IEnumerable<int> MovedOn(DateOnly day);

    /// <summary>Those of them that what is said of a constraint, a forum and a key depends on.</summary>
    /// <param name="day">The day.</param>
    /// <param name="about">What it is said of.</param>
    /// <param name="narrow">Whether the key must be the membership's, or its own not be recorded; else any that the constraint looks at will do.</param>
    IEnumerable<int> MovedOn(DateOnly day, HistorySubject about, bool narrow);

    /// <summary>Whether a constraint looks at a forum beside its own.</summary>
    bool LooksAt(HistorySubject about, string forum);

    Membership Membership(int row);

    Names Names { get; }
}
