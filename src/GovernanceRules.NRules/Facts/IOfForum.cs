namespace GovernanceRules;

/// <summary>A fact that belongs to the roll of a forum: the forum, and each seat in it.</summary>
internal interface IOfForum
{
    /// <summary>The forum's id.</summary>
    string Forum { get; }
}
