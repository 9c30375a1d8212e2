using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>
/// What the rules match. Facts are brought together by a key and not by a join, since NRules holds every tuple of a join against every fact. Rules that
/// begin alike share what they begin with, so that a forum is judged once and each rule takes up what is told of its principle.
/// </summary>
internal static class FactQueries
{
    /// <summary>What is to be told of the constraints of each forum, given who sits and when they meet in the fora that they look at.</summary>
    public static IQuery<ForumVerdict> SeatsJudgedByForum(this IQuery q) => q
        .Match<IOfForum>()
        .GroupBy(fact => fact.Forum)
        .SelectMany(forum => forum.Key.SeenBy.Select(by => new SeenForum(by, forum)))
        .GroupBy(seen => seen.By)
        .SelectMany(seats => seats.Judge());

    /// <summary>For each matter: what was done with it.</summary>
    public static IQuery<IGrouping<MatterUnderWay, IOfMatter>> StepsOfMatters(this IQuery q) => q
        .Match<IOfMatter>()
        .GroupBy(fact => fact.Matter);

    /// <summary>What the constraints of a forum say of the seats and meetings that they look at.</summary>
    public static IEnumerable<ForumVerdict> Judge(this IGrouping<ForumFact, SeenForum> seats) =>
        seats.Count() < seats.Key.Sees ? [] : seats.Key.Source.Judge(seats.Key, seats.Select(s => s.Forum));

    /// <summary>What the escalations say of a matter.</summary>
    public static IEnumerable<object> JudgeEscalations(this IGrouping<MatterUnderWay, IOfMatter> steps) =>
        IsOpen(steps, out var matter) ? steps.Key.Source.JudgeEscalations(matter) : [];

    /// <summary>The decisions on a matter by fora that may not decide it.</summary>
    public static IEnumerable<Finding> JudgeCompetences(this IGrouping<MatterUnderWay, IOfMatter> steps) =>
        IsOpen(steps, out var matter) ? steps.Key.Source.JudgeCompetences(matter) : [];

    /// <summary>The fora that decided a matter.</summary>
    public static IEnumerable<DecidingForum> DecidingFora(this IGrouping<MatterUnderWay, IOfMatter> steps) =>
        IsOpen(steps, out var matter) ? DecidingForum.Of(steps.Key.Source, matter) : [];

    /// <summary>Whether a matter is there, with a step by the day of the check, and is asked about.</summary>
    private static bool IsOpen(IGrouping<MatterUnderWay, IOfMatter> steps, out MatterReading matter)
    {
        matter = steps.Key.With(steps);
        return steps.Key.Source.IsCovered && steps.Contains(steps.Key) && !matter.Steps.IsEmpty;
    }
}
