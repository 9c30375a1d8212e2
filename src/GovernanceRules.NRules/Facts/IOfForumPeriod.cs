namespace GovernanceRules;

/// <summary>A fact that is to lie in the period of a forum: a seat in it, a meeting of it, a step of a matter before it.</summary>
internal interface IOfForumPeriod
{
    /// <summary>Whether it lies outside, where that is asked.</summary>
    bool IsOutside { get; }

    /// <summary>What is found once: the forum, and the person, the day or the matter.</summary>
    (FactSource Source, string Forum, string Key) What { get; }

    /// <summary>Which comes first of what is found once.</summary>
    (int Kind, int Day, int Number) Order { get; }

    Finding Finding();
}
