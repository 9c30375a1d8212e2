using GovernanceRules;
using NRules.Fluent.Dsl;

namespace OwnRules;

/// <summary>When a seat of a forum is vacant, its secretary is reminded; when it is filled, the reminder is taken back.</summary>
public sealed class RemindTheSecretary : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Finding vacancy = null!;
        Seat secretary = null!;

        When()
            .Match(() => vacancy, f => f.Principle == "seats", f => f.Counts)
            .Match(() => secretary, s => s.Role == "secretary", s => s.Forum == vacancy.Forum);

        Then()
            .Yield(_ => new Reminder(secretary, vacancy));
    }
}
