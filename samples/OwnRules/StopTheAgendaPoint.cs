using GovernanceRules;
using NRules.Fluent.Dsl;

namespace OwnRules;

/// <summary>A point of an agenda is stopped where the matter must be decided elsewhere.</summary>
public sealed class StopTheAgendaPoint : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AgendaPoint point = null!;
        Finding finding = null!;

        When()
            .Match(() => point)
            .Match(() => finding, f => f.Principle == "escalation", f => f.Counts, f => f.Key == point.Matter.Id);

        Then()
            .Yield(_ => new Stop(point, finding));
    }
}
