using NRules.Fluent.Dsl;

namespace GovernanceRules.Tests.Sessions;

/// <summary>A fact of an application: the secretary of a forum is reminded of something.</summary>
internal sealed class Reminder(Seat secretary, Finding finding)
{
    public Seat Secretary => secretary;

    public Finding Finding => finding;
}

/// <summary>A rule of an application: whatever is violated in a forum, its secretary is reminded of it.</summary>
public sealed class ReminderRule : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Finding finding = null!;
        Seat secretary = null!;

        When()
            .Match(() => finding, f => f.Counts)
            .Match(() => secretary, s => s.Role == "secretary", s => s.Forum == finding.Forum);

        Then()
            .Yield(_ => new Reminder(secretary, finding));
    }
}
