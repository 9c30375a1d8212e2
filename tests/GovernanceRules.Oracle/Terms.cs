using System.Globalization;
using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Principles about how long memberships last.</summary>
internal sealed class Terms(Facts facts, string forum)
{
    private readonly Conditions _conditions = new(facts, forum);

    /// <summary>`term`: each membership of the day by its own first and last day.</summary>
    public IEnumerable<Finding> Term(JsonObject rule) => Judged(Json.Object(rule["members"]), row =>
    {
        var first = Json.Date(row["from"]);
        var last = Json.Date(row["to"]);
        var asked = new List<Truth>();
        foreach (var (key, mayBeShorter, mayBeLonger) in new[] { ("length", false, false), ("min", false, true), ("max", true, false) })
        {
            if (Json.Text(rule[key]) is not { } length)
                continue;
            if (first is null)
            {
                asked.Add(Truth.Unknown);
                continue;
            }

            // The term that is asked for ends the day before the same day some time later.
            var end = Time.After(first.Value, length) is var later && later > first ? later.AddDays(-1) : later;
            if (!mayBeLonger)
                asked.Add(Logic.Of((last ?? facts.Day) <= end));
            if (!mayBeShorter && last is not null)
                asked.Add(Logic.Of(last >= end));
        }

        if (Json.Text(rule["begins"]) is { } begins)
            asked.Add(first is null ? Truth.Unknown : Logic.Of(IsOn(first.Value, begins)));
        if (Json.Text(rule["ends"]) is { } ends && last is not null)
            asked.Add(Logic.Of(IsOn(last.Value, ends)));
        return Logic.All(asked);
    });

    /// <summary>`termLimit`: every choice of the memberships that are perhaps not asked about.</summary>
    public IEnumerable<Finding> Limit(JsonObject rule)
    {
        var members = Json.Object(rule["members"]);
        var all = facts.AllRows.Select(row => (Row: row, Picked: _conditions.Fits(members, new Seat(facts, row))))
            .Where(one => one.Picked != Truth.No && (Json.Date(one.Row["from"]) ?? DateOnly.MinValue) <= facts.Day)
            .GroupBy(one => Json.Text(one.Row["person"]));
        var findings = all.Select(person =>
        {
            var open = person.Where(one => one.Picked == Truth.Unknown).Select(one => one.Row).ToList();
            var sure = person.Where(one => one.Picked == Truth.Yes).Select(one => one.Row).ToList();
            var answers = Enumerable.Range(0, 1 << open.Count)
                .Select(chosen => IsOver(rule, [.. sure, .. open.Where((_, place) => (chosen & 1 << place) != 0)])).Distinct().ToList();
            return new Finding(person.Key, answers.Count == 1 ? answers[0] : Truth.Unknown);
        });
        return WithUnseen(members, findings);
    }

    /// <summary>`rotation`: each key of the role on the day, back over days without a gap.</summary>
    public IEnumerable<Finding> Rotation(JsonObject rule)
    {
        var members = Conditions.Both(Json.Object(rule["members"]), new JsonObject { ["role"] = rule["role"]!.DeepClone() });
        var per = Json.Text(rule["per"])!;
        var rows = facts.AllRows.Select(row => (Row: row, Picked: _conditions.Fits(members, new Seat(facts, row)), Keys: new Seat(facts, row).Of(per)))
            .Where(one => one.Picked != Truth.No).ToList();
        var today = rows.Where(one => Oracle.Period.Contains(one.Row, facts.Day)).ToList();
        foreach (var key in today.SelectMany(one => one.Keys.Certain).Distinct())
        {
            var certain = Back(rows.Where(one => one.Picked == Truth.Yes && one.Keys.Certain.Contains(key)).Select(one => one.Row));
            var possible = Back(rows.Where(one => one.Keys.Has(key) != Truth.No).Select(one => one.Row));
            yield return new Finding(key, certain.IsLong ? Truth.Yes : possible.IsLong || possible.IsOpen ? Truth.Unknown : Truth.No);
        }

        if (today.Exists(one => one.Keys.Any) || _conditions.MaySelectUnseen(members))
            yield return new Finding(null, Truth.Unknown);

        (bool IsLong, bool IsOpen) Back(IEnumerable<JsonObject> holding)
        {
            var held = holding.ToList();
            var (first, isOpen) = (facts.Day.AddDays(1), false);
            while (held.Where(row => Oracle.Period.Contains(row, first.AddDays(-1))).ToList() is { Count: > 0 } there)
            {
                isOpen = there.Exists(row => row["from"] is null);
                if (isOpen)
                    break;
                first = there.Min(row => Json.Date(row["from"])!.Value);
            }

            // What was before the first day that is covered is not known.
            isOpen |= first <= facts.Day && Json.Date(facts.Covers?["from"]) >= first;
            return (first <= facts.Day && facts.Day >= Time.After(first, Json.Text(rule["every"])!), isOpen);
        }
    }

    /// <summary>`vacancy`: on each day back from today whether enough sit on a line.</summary>
    public IEnumerable<Finding> Vacancy(JsonObject constraint, JsonObject rule)
    {
        var within = Json.Text(rule["filledWithin"])!;
        foreach (var seats in facts.Constraints.Where(other => other["seats"] is not null && IsAbout(other) && Oracle.Period.Contains(facts.PeriodOf(other), facts.Day)))
            foreach (var line in Json.Objects(seats["seats"]!["lines"]))
            {
                var name = Json.Text(line["name"])!;
                if (!Oracle.Period.InForce(line, facts.Day) || (rule["lines"] is { } lines && !Json.Texts(lines).Contains(name)))
                    continue;
                var least = Json.Text(line["exactly"] ?? line["min"]) is { } min ? int.Parse(min, CultureInfo.InvariantCulture)
                    : Json.Text(line["moreThan"]) is { } more ? int.Parse(more, CultureInfo.InvariantCulture) + 1 : 0;
                if (least == 0)
                    continue;
                var members = Conditions.OfLine(Json.Object(seats["seats"]), line);
                var sitting = facts.AllRows.Select(row => (Row: row, Picked: _conditions.Fits(members, new Seat(facts, row)))).Where(one => one.Picked != Truth.No).ToList();
                DateOnly[] beginnings = [.. new[] { facts.PeriodOf(constraint), Json.Object(facts.Fora[forum]["inForce"]), Json.Object(line["inForce"]) }.Select(period => Json.Date(period["from"])).OfType<DateOnly>()];
                var begins = beginnings.Length == 0 ? DateOnly.MinValue : beginnings.Max();
                var covered = Json.Date(facts.Covers?["from"]) ?? DateOnly.MinValue;
                var certainly = EmptySince(Truth.Unknown);
                var perhaps = EmptySince(Truth.Yes);
                var broken = !_conditions.MaySelectUnseen(members) && certainly is { } since && IsLong(since < covered ? LaterOf(since, KnownFrom(covered)) : since) ? Truth.Yes
                    : perhaps is { } first && (IsLong(first) || (first <= covered && begins < covered) || _conditions.MaySelectUnseen(members)) ? Truth.Unknown : Truth.No;
                yield return new Finding(name, broken);

                // What is recorded of a seat that is empty may reach further back than what is covered.
                DateOnly KnownFrom(DateOnly otherwise)
                {
                    if (Json.Text(line["exactly"] ?? line["max"]) is not { } max || max.Contains('/') || max.Contains('%'))
                        return otherwise;
                    var seats = facts.VacantSeats.Where(seat => _conditions.Fits(members, new Seat(facts, seat)) == Truth.Yes)
                        .Select(seat => Json.Date(seat["from"]) ?? DateOnly.MinValue).Order().Skip(int.Parse(max, CultureInfo.InvariantCulture) - least).ToList();
                    return seats.Count > 0 && seats[0] < otherwise ? seats[0] : otherwise;
                }

                DateOnly? EmptySince(Truth least2)
                {
                    if (!IsEmpty(facts.Day))
                        return null;
                    // Only days on which somebody comes or goes can differ from the next.
                    return sitting.SelectMany(one => new[] { Json.Date(one.Row["from"]), Json.Date(one.Row["to"])?.AddDays(1) }).OfType<DateOnly>()
                        .Where(day => day <= facts.Day && day > begins && !IsEmpty(day.AddDays(-1))).Append(begins).Max();

                    bool IsEmpty(DateOnly day) => sitting.Where(one => one.Picked >= least2 && Oracle.Period.Contains(one.Row, day))
                        .Select(one => Json.Text(one.Row["person"])).Distinct().Count() < least;
                }
            }

        DateOnly LaterOf(DateOnly one, DateOnly other) => one > other ? one : other;

        bool IsLong(DateOnly since) => facts.Day >= Time.After(since, within);

        bool IsAbout(JsonObject other) => other["forum"] is not JsonObject selection ? Json.Texts(other["forum"]).Contains(forum)
            : selection.All(condition => condition.Key == "kind" && Json.Texts(condition.Value).Contains(Json.Text(facts.Fora[forum]["kind"]) ?? ""));
    }

    private Truth IsOver(JsonObject rule, List<JsonObject> rows)
    {
        if (!rows.Exists(row => Oracle.Period.Contains(row, facts.Day)))
            return Truth.No;
        var covered = Json.Date(facts.Covers?["from"]);
        // Where the forum began no earlier than that, there was nothing before.
        if (Json.Object(rule["members"])["forum"] is null && Json.Date(Json.Object(facts.Fora[forum]["inForce"])["from"]) is { } begun && begun >= covered)
            covered = null;
        var terms = new List<(DateOnly? First, DateOnly? Last)>();
        foreach (var row in rows.OrderBy(row => Json.Date(row["from"]) ?? DateOnly.MinValue))
        {
            var (first, last) = (Json.Date(row["from"]), Json.Date(row["to"]));
            if (terms.Count > 0 && (terms[^1].Last ?? DateOnly.MaxValue) >= (first ?? DateOnly.MinValue))
                terms[^1] = (terms[^1].First, terms[^1].Last is null || last is null ? null : terms[^1].Last > last ? terms[^1].Last : last);
            else
                terms.Add((first, last));
        }

        var shortest = Json.Text(rule["notCounting"]?["upTo"]);
        List<Truth> counts = [.. terms.Select(term => shortest is null ? Truth.Yes : term.First is null ? Truth.Unknown
            : Logic.Of((term.Last ?? facts.Day) >= Time.After(term.First.Value, shortest)))];
        var answers = new List<Truth>();
        if (Json.Text(rule["lifetime"]) is { } lifetime)
            answers.Add(Over(counts, lifetime, covered is not null || terms[0].First is null));
        if (Json.Text(rule["consecutive"]) is { } consecutive)
        {
            var start = terms.Count - 1;
            while (start > 0 && !IsBreak(terms[start - 1].Last, terms[start].First))
                start--;
            answers.Add(Over(counts[start..], consecutive, terms[start].First is null || (covered is not null && !IsBreak(covered.Value.AddDays(-1), terms[start].First))));
        }

        if (Json.Text(rule["years"]) is { } years)
        {
            var dated = terms.Zip(counts).Where(one => one.First.First is not null).ToList();
            long Days(Truth which) => dated.Where(one => one.Second == which)
                .Sum(one => (one.First.Last is { } last && last < facts.Day ? last : facts.Day).DayNumber - one.First.First!.Value.DayNumber + 1L);
            var allowed = dated.Count == 0 ? long.MaxValue : Time.After(dated[0].First.First!.Value, years + "y").DayNumber - dated[0].First.First!.Value.DayNumber;
            answers.Add(Days(Truth.Yes) > allowed ? Truth.Yes
                : covered is not null || dated.Count < terms.Count || Days(Truth.Yes) + Days(Truth.Unknown) > allowed ? Truth.Unknown : Truth.No);
        }

        return Logic.Any(answers);

        bool IsBreak(DateOnly? last, DateOnly? first) => last is { } end && first is { } begin
            && begin >= (Json.Text(rule["breakOf"]) is { } length ? Time.After(end.AddDays(1), length) : end.AddDays(2));

        static Truth Over(List<Truth> counted, string most, bool mayBeMore)
        {
            var limit = int.Parse(most, CultureInfo.InvariantCulture);
            return counted.Count(one => one == Truth.Yes) > limit ? Truth.Yes
                : mayBeMore || counted.Count(one => one != Truth.No) > limit ? Truth.Unknown : Truth.No;
        }
    }

    private IEnumerable<Finding> WithUnseen(JsonObject members, IEnumerable<Finding> findings) =>
        _conditions.MaySelectUnseen(members) ? findings.Append(new Finding(null, Truth.Unknown)) : findings;

    private IEnumerable<Finding> Judged(JsonObject members, Func<JsonObject, Truth> holds)
    {
        var known = facts.Rows.Select(row => (Row: row, Picked: _conditions.Selects(members, new Seat(facts, row))))
            .Where(one => one.Picked != Truth.No)
            .GroupBy(one => Json.Text(one.Row["person"]))
            .Select(one => new Finding(one.Key, Logic.Any(one.Select(each => Logic.And(each.Picked, Logic.Not(holds(each.Row)))))));
        return WithUnseen(members, known);
    }

    private static bool IsOn(DateOnly date, string dayOfYear) =>
        date.ToString("MM-dd", CultureInfo.InvariantCulture) == dayOfYear
        || (dayOfYear == "02-29" && !DateTime.IsLeapYear(date.Year) && date is { Month: 2, Day: 28 });
}
