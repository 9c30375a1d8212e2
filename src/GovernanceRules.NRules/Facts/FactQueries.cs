using NRules.Fluent.Dsl;

namespace GovernanceRules;

/// <summary>
/// What the rules match. Facts are grouped by key and not joined, since NRules tests every tuple of a join against every fact. Rules that
/// begin alike share their beginning, so that a forum is judged once and each rule takes what is about its principle.
/// </summary>
internal static class FactQueries
{
    public static IQuery<ForumVerdict> SeatsJudgedByForum(this IQuery q) => q
        .Match<IOfForum>()
        .GroupBy(fact => fact.Forum)
        .SelectMany(forum => forum.Key.SeenBy.Select(by => new SeenForum(by, forum)))
        .GroupBy(seen => seen.By)
        .SelectMany(seats => seats.Judge());

    public static IQuery<IGrouping<MatterUnderWay, IOfMatter>> StepsOfMatters(this IQuery q) => q
        .Match<IOfMatter>()
        .GroupBy(fact => fact.Matter);

    public static IEnumerable<ForumVerdict> Judge(this IGrouping<ForumFact, SeenForum> seats) =>
        seats.Count() < seats.Key.Sees ? [] : seats.Key.Source.Judge(seats.Key, seats.Select(s => s.Forum));

    public static IEnumerable<object> JudgeEscalations(this IGrouping<MatterUnderWay, IOfMatter> steps) =>
        IsOpen(steps, out var matter) ? steps.Key.Source.JudgeEscalations(matter) : [];

    public static IEnumerable<Finding> JudgeCompetences(this IGrouping<MatterUnderWay, IOfMatter> steps) =>
        IsOpen(steps, out var matter) ? steps.Key.Source.JudgeCompetences(matter) : [];

    public static IEnumerable<DecidingForum> DecidingFora(this IGrouping<MatterUnderWay, IOfMatter> steps) =>
        IsOpen(steps, out var matter) ? DecidingForum.Of(steps.Key.Source, matter) : [];

    // The matter is there, has a step by the day of the check, and is asked about.
    private static bool IsOpen(IGrouping<MatterUnderWay, IOfMatter> steps, out MatterReading matter)
    {
        matter = steps.Key.With(steps);
        return steps.Key.Source.IsCovered && steps.Contains(steps.Key) && !matter.Steps.IsEmpty;
    }
}
