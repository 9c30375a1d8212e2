namespace GovernanceRules;

/// <summary>Counts what changes cost, without a clock.</summary>
internal sealed class LiveProbe
{
    // How often a selection was tested on a membership.
    public long Asked { get; private set; }

    public long Keys { get; private set; }

    public long Rebuilt { get; private set; }

    // Room for keys that was cleared: that takes time by the room and not by what is in it.
    public long Room { get; private set; }

    public long Matters { get; private set; }

    public long Total => Asked + Keys + Rebuilt + Room + Matters;

    public void Fed(int memberships) => Asked += memberships;

    public void Judged(int keys) => Keys += keys;

    public void JudgedMatters(int matters) => Matters += matters;

    public void Cleared(int room) => Room += room;

    public void Rebuild(int memberships)
    {
        Rebuilt++;
        Asked += memberships;
    }
}
