namespace GovernanceRules;

/// <summary>A fact that belongs to a forum: the forum itself, each seat in it, each meeting of it.</summary>
internal interface IOfForum
{
    // Among the facts that were made with it.
    ForumFact Forum { get; }
}
