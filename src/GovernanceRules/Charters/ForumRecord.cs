namespace GovernanceRules;

/// <summary>What charter and register show of one forum through time.</summary>
internal abstract class ForumRecord
{
    public abstract string Forum { get; }

    // The day of the check.
    public abstract DateOnly Day { get; }

    public abstract Charter Charter { get; }

    public abstract Register Register { get; }

    // The days on which both the constraint and the forum are in force.
    public abstract IEnumerable<Period> InForce { get; }

    // Up to the day of the check, by date.
    public abstract IReadOnlyList<Meeting> Meetings { get; }

    // Whether the register shows everybody who sat in the forum that day.
    public abstract bool Shows(DateOnly day);

    // Of any day, in the order of the register: all that a selection selects, or may select.
    public abstract IEnumerable<RecordedMembership> Memberships(Selection selection);

    // Of whom nothing more is known; selected if all who sit there are.
    public abstract bool MaySeatUnseen(Selection selection);
}

/// <summary>A membership of any day, and whether it is selected; never one that certainly is not.</summary>
internal readonly record struct RecordedMembership(Membership Membership, Truth Selected)
{
    public string Person => Membership.Person.Text;

    public Period Period => Membership.Period;
}
