using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Asks something of a forum that follows from more than who sits there on the day: from when memberships began and ended, from meetings, from matters. Its
/// findings say themselves what is wrong.
/// </summary>
internal abstract class RecordConstraint(Selection members) : ConstraintPrimitive(members)
{
    internal override IEnumerable<Selection> Selections => OtherSelections.Prepend(Members);

    // Beside Members, for what is declared of them.
    public virtual IEnumerable<Selection> OtherSelections => [];

    // What it compares members by, for what is declared of it.
    public virtual IEnumerable<GroupingKey> OtherKeys => [];

    // The matters that it is about, for those whose words are declared.
    public virtual EscalationCondition When => EscalationCondition.Always;

    // What kind of rows of the register its findings point at.
    public virtual string LocationRole => "membership";

    public abstract RecordJudgement Judge(ForumRecord record);

    // The days on which the answer can differ from the day before, beside those on which one of the memberships begins or
    // has ended, a forum meets, or a step is taken.
    public virtual IEnumerable<DateOnly> ChangeDays(Charter charter, Register register, IEnumerable<Membership> memberships) => [];
}

/// <summary>What a constraint finds of a forum. AsksNobody: there is nobody, and nothing, of whom it asks anything.</summary>
internal sealed record RecordJudgement(ImmutableArray<RecordFinding> Findings, bool AsksNobody = false);

/// <summary>One thing that is wrong, or could be. Of two with one key the graver is told.</summary>
internal sealed record RecordFinding(string? Key, Verdict Verdict, FindingMessages Messages)
{
    public GroupingKey? GroupingKey { get; init; }

    public Deviation Deviation { get; init; }

    // By id.
    public ImmutableArray<string> Persons { get; init; } = [];

    public ImmutableArray<MissingData> ResolvedBy { get; init; } = [];

    // Of the rows of the register that are at fault.
    public ImmutableArray<FileLocation> Locations { get; init; } = [];
}
