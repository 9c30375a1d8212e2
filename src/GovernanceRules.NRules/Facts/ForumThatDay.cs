namespace GovernanceRules;

/// <summary>A forum of charter or register on the day of the check; whom it seats is said by its <see cref="Roll"/>.</summary>
internal sealed class ForumThatDay(Forum forum, Scene scene) : IOfForum
{
    public Forum Forum => forum;

    public string Id => forum.Id.Text;

    public Scene Scene => scene;

    (Scene Scene, string Forum) IOfForum.Place => (scene, Id);

    public string? Cluster => forum.Cluster?.Text;

    public bool InForce { get; } = forum.InForce.Contains(scene.Day);

    /// <summary>Whether the register lists it among its fora.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether the register has a membership, a meeting or a step of a matter of it, at any time.</summary>
    public bool IsShown { get; init; }

    /// <summary>Whether it is among those that the register says it is complete for; <see langword="null"/> where it does not say which these are.</summary>
    public bool? IsComplete { get; init; }

    /// <summary>Whether the register is complete for it, given whether it shows anybody who sits in it that day.</summary>
    public bool IsRecorded(bool seatsSomebody) => IsComplete ?? (IsShown || seatsSomebody);

    public Truth Exists(bool seatsSomebody) =>
        !InForce ? Truth.False
        : IsListed || seatsSomebody ? Truth.True
        : scene.Register.Covers is { AllFora: true } ? Truth.False
        : Truth.Unknown;
}
