using GovernanceRules;

namespace OwnRules;

/// <summary>A fact of the application: a secretary is reminded that something is to be put right.</summary>
/// <param name="secretary">The secretary's seat.</param>
/// <param name="finding">What is to be put right.</param>
internal sealed class Reminder(Seat secretary, Finding finding)
{
    public Seat Secretary => secretary;

    public Finding Finding => finding;
}
