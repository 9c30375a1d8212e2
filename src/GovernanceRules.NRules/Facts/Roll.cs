using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A derived fact: who sits in a forum that day.</summary>
internal sealed class Roll(ForumThatDay forum, ImmutableArray<Seat> seats) : IAtForum
{
    public ForumThatDay Forum => forum;

    public string Id => forum.Id;

    public Scene Scene => forum.Scene;

    (Scene Scene, string Forum) IAtForum.Place => (Scene, Id);

    public ImmutableArray<Seat> Seats => seats;

    /// <summary>Whether the register is complete for the forum, so that nobody else sits in it.</summary>
    public bool IsRecorded => forum.IsRecorded(!seats.IsEmpty);

    public Truth Exists => forum.Exists(!seats.IsEmpty);

    public static Roll Of(IEnumerable<IOfForum> facts) => new(facts.OfType<ForumThatDay>().Single(), [.. facts.OfType<Seat>()]);
}
