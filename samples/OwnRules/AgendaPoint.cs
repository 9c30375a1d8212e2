using GovernanceRules;

namespace OwnRules;

/// <summary>A fact of the application: a forum is about to decide a matter.</summary>
/// <param name="matter">The matter as it would stand after the decision.</param>
internal sealed class AgendaPoint(MatterUnderWay matter)
{
    public MatterUnderWay Matter => matter;
}

/// <summary>A fact of the application: a point may not be decided.</summary>
/// <param name="point">The point.</param>
/// <param name="finding">Why not.</param>
internal sealed class Stop(AgendaPoint point, Finding finding)
{
    public AgendaPoint Point => point;

    public Finding Finding => finding;
}
