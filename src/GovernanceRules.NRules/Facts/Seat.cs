using NRules.RuleModel;

namespace GovernanceRules;

/// <summary>
/// A fact for rules: a membership that is valid on the day of the check. A session takes two seats for the same fact if one
/// <see cref="GovernanceFactSet"/> made them of memberships that say the same; if the register has such a membership twice, it is two seats.
/// </summary>
/// <example>A rule of one's own about chairs: <code>When().Match(() => seat, s => s.Forum == "ssg", s => s.Role == "chair");</code></example>
public sealed class Seat : IOfForum, IIdentityProvider
{
    internal Seat(Membership membership, Scene scene, int number = 0)
    {
        Membership = membership;
        Scene = scene;
        Number = number;
        IsOutsidePeriod = scene.IsOutsidePeriod(membership.Forum, scene.Day);
        Represented = scene.Organisation(membership.Organisation?.Text);
    }

    /// <summary>The membership.</summary>
    public Membership Membership { get; }

    /// <summary>The forum's id.</summary>
    public string Forum => Membership.Forum.Text;

    /// <summary>The person's id.</summary>
    public string Person => Membership.Person.Text;

    /// <summary>The role.</summary>
    public string Role => Membership.Role.Text;

    /// <summary>The id of the organisation that the member represents; <see langword="null"/> where that is not recorded.</summary>
    public string? Organisation => Membership.Organisation?.Text;

    /// <summary>The level; <see langword="null"/> where that is not recorded.</summary>
    public string? Level => Membership.Level?.Text;

    (Scene Scene, string Forum) IOfForum.Place => (Scene, Forum);

    internal Scene Scene { get; }

    /// <summary>What a session knows the seat by; the seat itself if <see langword="null"/>.</summary>
    internal SeatIdentity? Identity { get; init; }

    /// <summary>Which came first in the register.</summary>
    internal int Number { get; }

    /// <summary>Whether the forum is not in force, where that is asked.</summary>
    internal bool IsOutsidePeriod { get; }

    internal OrganisationThatDay? Represented { get; }

    object IIdentityProvider.GetIdentity() => Identity ?? (object)this;

    /// <summary>Who sits where.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Person} in {Forum} as {Role}";
}
