namespace GovernanceRules;

/// <summary>What the search for causes asks of a history on a day.</summary>
internal interface IHistoryView
{
    // The rows of the memberships that begin on the day or have ended by it.
    IEnumerable<int> MovedOn(DateOnly day);

    // Those on which a finding about a subject depends. narrow: the membership must have the key, or its own not be recorded; else any that
    // the constraint looks at will do.
    IEnumerable<int> MovedOn(DateOnly day, HistorySubject about, bool narrow);

    // A forum beside its own.
    bool LooksAt(HistorySubject about, string forum);

    Membership Membership(int row);

    Names Names { get; }
}
