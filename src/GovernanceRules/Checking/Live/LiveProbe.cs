namespace GovernanceRules;

/// <summary>Counts what changes cost, without a clock: the memberships that were asked, the keys that were judged and the room that was cleared.</summary>
internal sealed class LiveProbe
{
    /// <summary>Memberships asked whether a selection means them, each as often as it was.</summary>
    public long Asked { get; private set; }

    public long Keys { get; private set; }

    public long Rebuilt { get; private set; }

    /// <summary>Room for keys that was cleared, since that takes time by the room and not by what is in it.</summary>
    public long Room { get; private set; }

    /// <summary>Matters judged again for how a forum was put together when it decided.</summary>
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
