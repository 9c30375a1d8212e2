namespace GovernanceRules;

/// <summary>A fact that belongs to the roll of a forum: the forum, and each seat in it.</summary>
internal interface IOfForum
{
    /// <summary>The forum, among the facts that were made with it.</summary>
    (Scene Scene, string Forum) Place { get; }
}
