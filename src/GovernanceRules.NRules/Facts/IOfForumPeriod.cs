namespace GovernanceRules;

/// <summary>A fact that must lie in the period of a forum: a seat in it, a meeting of it, a step of a matter before it.</summary>
internal interface IOfForumPeriod
{
    bool IsOutside { get; }

    // The identity of what is found only once: the forum, and the person, the day or the matter.
    (FactSource Source, string Forum, string Key) What { get; }

    // Of facts with the same identity, the first one is found.
    (int Kind, int Day, int Number) Order { get; }

    Finding Finding();
}
