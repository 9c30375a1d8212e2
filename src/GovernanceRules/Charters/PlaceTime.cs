namespace GovernanceRules;

/// <summary>When the time of a place of a route begins for a matter.</summary>
internal static class PlaceTime
{
    /// <summary>The day from which the time of a place is counted; nothing if the act from which it is has not been done.</summary>
    /// <param name="place">The place.</param>
    /// <param name="steps">The steps of the matter, in order.</param>
    /// <param name="before">The step at which the place before is met; -1 if there is none.</param>
    public static DateOnly? Begins(RoutePlace place, IReadOnlyList<MatterStep> steps, int before) =>
        place.TimeFrom is { } act ? steps.Where(s => s.Act == act).Select(s => (DateOnly?)s.Date).FirstOrDefault()
        : before >= 0 ? steps[before].Date
        : steps.Count > 0 ? steps[0].Date : null;

    // What has not begun has not run out.
    public static bool IsEarly(RoutePlace place, DateOnly? begins, DateOnly day) => place.After is { } after && (begins is not { } from || day < after.After(from));

    public static bool IsLate(RoutePlace place, DateOnly? begins, DateOnly day) => place.Within is { } within && begins is { } from && day > within.After(from);

    // The days on which a time has run out, whatever steps it may be counted from.
    public static IEnumerable<DateOnly> RunsOut(Charter charter, Register register) =>
        from place in charter.Escalations.SelectMany(e => e.Route)
        where place.Within is not null
        from matter in register.Matters
        from step in matter.Steps
        let last = place.Within!.Value.After(step.Date)
        where last < DateOnly.MaxValue
        select last.AddDays(1);
}
