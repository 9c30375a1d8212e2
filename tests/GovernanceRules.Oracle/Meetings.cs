using System.Globalization;
using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>How often a forum meets, and whether it meets before another.</summary>
internal sealed class Meetings(Facts facts, JsonObject constraint, string forum)
{
    /// <summary>The whole calendar years that are covered, in which constraint and forum are in force, and that have ended.</summary>
    private IEnumerable<int> Years
    {
        get
        {
            if (facts.Covers is not { } covers)
                return [];
            var first = Json.Date(covers["from"]) ?? throw new NotSupportedException("`meetings` asks for `covers` with dates.");
            return Enumerable.Range(first.Year, facts.Day.Year - first.Year + 1).Where(year =>
                IsAsked(new DateOnly(year, 1, 1)) && IsAsked(new DateOnly(year, 12, 31)));
        }
    }

    /// <summary>`meetings`; <see langword="null"/> where nothing else is asked than years, and there is none to look at.</summary>
    public List<Finding>? Findings(JsonObject rule)
    {
        var findings = new List<Finding>();
        var ofYears = rule["perYear"] is null ? null : PerYear(rule);
        findings.AddRange(ofYears ?? []);
        if (rule["every"] is JsonObject every)
            findings.AddRange(Every(Json.Text(every["max"])!));
        if (rule["notice"] is JsonObject notice)
            findings.AddRange(Notice(Json.Text(notice["min"])!));
        return ofYears is null && rule["every"] is null && rule["notice"] is null ? null : findings;
    }

    /// <summary>`every`: each meeting, and the first day, is followed by another meeting or by today in time.</summary>
    private IEnumerable<Finding> Every(string longest)
    {
        var met = facts.MeetingsOf(forum).Where(meeting => !meeting.IsExtraordinary).Select(meeting => meeting.Date).Where(IsAsked).ToHashSet();
        var begins = new[] { facts.Covers, facts.PeriodOf(constraint), Json.Object(facts.Fora[forum]["inForce"]) }.Select(period => Json.Date(period?["from"])).Max();
        if (begins is null && met.Count == 0)
            return AreComplete(forum, facts.Day.Year) ? [] : [new Finding(null, Truth.Unknown) { Span = new(null, null) { LooksBack = true } }];
        return met.Concat(begins is { } first ? [first] : []).Distinct().Select(date => new Finding(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Broken(date))
        {
            Span = new(null, null) { LooksBack = true },
        });

        Truth Broken(DateOnly date)
        {
            var due = Time.After(date, longest);
            var isFollowed = facts.Day <= due || met.Any(other => other > date && other <= due);
            var asked = met.Contains(date) ? date.AddDays(1) : date;
            var isComplete = Enumerable.Range(asked.Year, Math.Max(0, due.Year - asked.Year + 1)).All(year => AreComplete(forum, year));
            return isFollowed ? Truth.No : isComplete ? Truth.Yes : Truth.Unknown;
        }
    }

    /// <summary>`notice`: each meeting was announced so long before; of two on one day, the worse.</summary>
    private IEnumerable<Finding> Notice(string shortest) =>
        from meeting in facts.MeetingsOf(forum)
        where IsAsked(meeting.Date)
        group meeting by meeting.Date into day
        select new Finding(day.Key.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Logic.Any(day.Select(meeting =>
            meeting.Announced is { } announced ? Logic.Of(announced > Time.Before(day.Key, shortest)) : Truth.Unknown)))
        {
            Span = new(null, null) { LooksBack = true },
        };

    /// <summary>`perYear`: how many ordinary ones each year has; <see langword="null"/> where there is no year to look at.</summary>
    private List<Finding>? PerYear(JsonObject rule)
    {
        var bounds = Bounds.Read(Json.Object(rule["perYear"]));
        var findings = Years.Select(Judged).ToList();
        return findings.Count > 0 ? findings : null;

        Finding Judged(int year)
        {
            var known = facts.MeetingsOf(forum).Count(meeting => meeting.Date.Year == year && !meeting.IsExtraordinary);
            var further = AreComplete(forum, year) ? 0 : bounds.Horizon(known);
            var worlds = Enumerable.Range(known, further + 1).Select(count => new World(count, 0, true)).ToList();
            return new Finding(Text(year), Settled(worlds.Select(world => bounds.AreBroken(world.Count, 0))))
            {
                Span = Span.Of(worlds, further > 0, world => (bounds with { Max = null }).AreBroken(world.Count, 0), world => (bounds with { Min = null }).AreBroken(world.Count, 0))
                    with
                { LooksBack = true },
            };
        }
    }

    /// <summary>`meetsBefore`: each meeting of the other forum has one of this before it.</summary>
    public IEnumerable<Finding> Before(JsonObject rule)
    {
        var other = Json.Text(rule["forum"])!;
        var asked = facts.MeetingsOf(other).Select(meeting => meeting.Date).Where(IsAsked).Distinct();
        var findings = asked.Select(date => new Finding(
            date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Broken(date))
        { Span = new(null, null) { LooksBack = true } }).ToList();

        // A forum that is not recorded may have met on any other day, and nobody before it; so may one of which no meeting is recorded.
        var isKnown = findings.Count > 0 ? facts.IsRecorded(other) : AreComplete(other, null);
        return isKnown ? findings : findings.Append(new Finding(null, Truth.Unknown));

        Truth Broken(DateOnly date)
        {
            if (rule["days"] is not JsonObject days)
                return Logic.Not(IsMetSince(other, date));
            var orAfter = Json.Flag(rule["orAfter"]);
            // While the days after it last, a meeting may still come.
            return orAfter && date.AddDays((Number(days["exactly"]) ?? Number(days["max"]))!.Value) > facts.Day ? Truth.No
                : Logic.Not(IsMetWithin(days, date, orAfter));
        }
    }

    private Truth IsMetWithin(JsonObject days, DateOnly date, bool orAfter)
    {
        var exactly = Number(days["exactly"]);
        var least = exactly ?? Number(days["min"]) ?? 0;
        var most = exactly ?? Number(days["max"]);
        var before = IsMetBetween(most is null ? DateOnly.MinValue : date.AddDays(-most.Value), date.AddDays(-least), date.Year);
        return orAfter ? Logic.Or(before, IsMetBetween(date.AddDays(least), date.AddDays(most!.Value), date.Year)) : before;
    }

    // year: that of the other's meeting, in which this forum is known to write its meetings down, or not.
    private Truth IsMetBetween(DateOnly first, DateOnly last, int year) =>
        Logic.Any(DaysMet(forum, first, last, AreComplete(forum, year)).Select(met => met.IsKnown ? Truth.Yes : Truth.Unknown));

    /// <summary>A meeting since the other's meeting before: the other has not met between the two, as far as is known.</summary>
    private Truth IsMetSince(string other, DateOnly date) => Logic.Any(
        DaysMet(forum, DateOnly.MinValue, date, AreComplete(forum, date.Year)).Select(met => Logic.And(
            met.IsKnown ? Truth.Yes : Truth.Unknown,
            Logic.All(DaysMet(other, met.Date, date.AddDays(-1), facts.IsRecorded(other)).Select(between => between.IsKnown ? Truth.No : Truth.Unknown)))));

    /// <summary>
    /// The days of these on which a forum met, and of those on which it may have met besides one or two that stand for all: any day where
    /// the forum is not recorded, else the days before the time that the register covers.
    /// </summary>
    private IEnumerable<(DateOnly Date, bool IsKnown)> DaysMet(string who, DateOnly first, DateOnly last, bool isComplete)
    {
        if (first > last)
            return [];
        var known = facts.MeetingsOf(who).Select(meeting => meeting.Date).Where(date => first <= date && date <= last).ToList();
        var unseen = isComplete ? Json.Date(facts.Covers?["from"])?.AddDays(-1) : DateOnly.MaxValue;
        var latest = unseen is { } end && end < last ? end : last;
        return unseen is null || latest < first ? known.Select(date => (date, true))
            : known.Select(date => (date, true)).Append((latest, false));
    }

    /// <summary>
    /// The register says that its meetings are complete, for the fora that it is complete for; or a forum that is recorded has some meeting in
    /// the year.
    /// </summary>
    private bool AreComplete(string who, int? year) => Json.Flag(facts.Covers?["meetings"])
        ? facts.Covers!["fora"] is null || facts.IsRecorded(who)
        : facts.IsRecorded(who) && facts.MeetingsOf(who).Any(meeting => meeting.Date.Year == year);

    /// <summary>The day is covered and has come, and constraint and forum are in force on it.</summary>
    private bool IsAsked(DateOnly date) =>
        date <= facts.Day
        && Period.Contains(facts.Covers ?? [], date)
        && Period.Contains(facts.PeriodOf(constraint), date)
        && Period.InForce(facts.Fora[forum], date);

    private static Truth Settled(IEnumerable<bool> worlds)
    {
        var broken = worlds.Distinct().ToList();
        return broken.Count == 2 ? Truth.Unknown : Logic.Of(broken[0]);
    }

    private static int? Number(JsonNode? node) => Json.Text(node) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
