using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Principles about who comes to meetings.</summary>
internal sealed class Presence(Facts facts, JsonObject constraint, string forum)
{
    private readonly Conditions _conditions = new(facts, forum);

    /// <summary>The meetings by today that are covered, and on whose day constraint and forum are in force.</summary>
    private IEnumerable<JsonObject> Meetings => facts.Meetings.Where(meeting => Json.Text(meeting["forum"]) == forum
        && Json.Date(meeting["date"])!.Value is var date && date <= facts.Day && Period.Contains(facts.Covers ?? [], date)
        && Period.Contains(facts.PeriodOf(constraint), date) && Period.InForce(facts.Fora[forum], date))
        .OrderBy(meeting => Json.Date(meeting["date"]));

    /// <summary>`quorum`: every number of those who are perhaps entitled.</summary>
    public IEnumerable<Finding> Quorum(JsonObject rule) => Meetings.Select(meeting => new Finding(Json.Text(meeting["date"]), Logic.Not(IsQuorate(rule, meeting))))
        .GroupBy(finding => finding.Key).Select(day => new Finding(day.Key, Logic.Any(day.Select(one => one.Broken))));

    /// <summary>`attendance`: each member of the day, by what is recorded of each meeting.</summary>
    public IEnumerable<Finding> Attendance(JsonObject rule)
    {
        var members = Json.Object(rule["members"]);
        var persons = facts.Rows.Select(row => (Row: row, Picked: _conditions.Selects(members, new Seat(facts, row)))).Where(one => one.Picked != Truth.No)
            .GroupBy(one => Json.Text(one.Row["person"])!);
        foreach (var person in persons)
        {
            var meetings = Meetings.Where(meeting => person.Any(one => Period.Contains(one.Row, Json.Date(meeting["date"])!.Value)));
            var parts = Json.Text(rule["per"]) == "year"
                ? meetings.GroupBy(meeting => Json.Date(meeting["date"])!.Value.Year).Where(year => year.Key < facts.Day.Year).Select(year => year.ToList())
                : [meetings.ToList()];
            yield return new Finding(person.Key, Logic.And(Logic.Any(person.Select(one => one.Picked)), Logic.Not(Logic.All(parts.Select(part => Holds(rule, part, person.Key))))));
        }

        if (_conditions.MaySelectUnseen(members))
            yield return new Finding(null, Truth.Unknown);
    }

    /// <summary>With all who may have been there, and with those who were.</summary>
    private Truth Holds(JsonObject rule, List<JsonObject> meetings, string person)
    {
        var answers = new[] { Truth.Yes, Truth.Unknown }.Select(least => HoldsIf(meetings.ConvertAll(meeting => IsThere(rule, meeting, person) >= least))).Distinct().ToList();
        return answers.Count == 1 ? Logic.Of(answers[0]) : Truth.Unknown;

        bool HoldsIf(List<bool> there)
        {
            if (Bound.Read(rule["min"]) is { } min)
                return min.IsAtMost(there.Count(one => one), there.Count);
            var missed = int.Parse(Json.Text(rule["missed"])!, System.Globalization.CultureInfo.InvariantCulture);
            if (!Json.Flag(rule["inARow"]))
                return there.Count(one => !one) < missed;
            return Enumerable.Range(0, Math.Max(0, there.Count - missed + 1)).All(start => there.Skip(start).Take(missed).Any(one => one));
        }
    }

    /// <summary>In person, or by a deputy who is there for nobody else.</summary>
    private Truth IsThere(JsonObject rule, JsonObject meeting, string person)
    {
        if (meeting["present"] is not { } written)
            return Truth.Unknown;
        var present = Json.Texts(written);
        if (present.Contains(person))
            return Truth.Yes;
        var date = Json.Date(meeting["date"])!.Value;
        var (deputies, entitled) = (new Deputies(facts, forum, date), Of(Json.Object(rule["members"]), date));
        return Logic.Any(present.Where(deputies.Is).Select(deputy =>
        {
            var isFree = entitled.TryGetValue(deputy, out var own) ? Logic.Not(own) : Truth.Yes;
            var others = entitled.Keys.Where(other => other != person && !present.Contains(other)).Any(other => deputies.StandsIn(deputy, other) != Truth.No);
            return Logic.All([isFree, deputies.StandsIn(deputy, person), others ? Truth.Unknown : Truth.Yes]);
        }));
    }

    private Truth IsQuorate(JsonObject rule, JsonObject meeting)
    {
        var date = Json.Date(meeting["date"])!.Value;
        var bounds = Bounds.Read(rule);
        var hasChair = Json.Flag(rule["chair"]);
        if (meeting["present"] is not { } written)
            return !hasChair && (bounds.Min is null || bounds.Min.IsAtMost(0, 1)) ? Truth.Yes : Truth.Unknown;
        var present = Json.Texts(written).Distinct().ToList();
        var entitled = Of(Json.Object(rule["members"]), date);
        var isRecorded = facts.IsRecorded(forum);
        var isWhole = !_conditions.MaySelectUnseen(Json.Object(rule["members"]));
        var sure = entitled.Where(one => one.Value == Truth.Yes).Select(one => one.Key).ToList();
        var perhaps = entitled.Where(one => one.Value == Truth.Unknown).Select(one => one.Key).ToList();
        if (new Deputies(facts, forum, date) is { Any: true } deputies)
            return Logic.And(OfDeputies(bounds, present, sure, perhaps, deputies, isWhole), hasChair ? HasChair() : Truth.Yes);
        var more = isWhole ? perhaps.Count(present.Contains) : present.Count - sure.Count(present.Contains);
        var others = perhaps.Count(one => !present.Contains(one)) + (isWhole ? 0 : 1000);
        var answers = (from one in Enumerable.Range(0, more + 1)
                       from other in Enumerable.Range(0, others + 1)
                       select !bounds.AreBroken(sure.Count(present.Contains) + one, sure.Count + one + other)).Distinct().ToList();
        var quorate = answers.Count == 2 ? Truth.Unknown : Logic.Of(answers[0]);
        return hasChair ? Logic.And(quorate, HasChair()) : quorate;

        Truth HasChair() => Logic.Any(Of(new JsonObject { ["role"] = "chair" }, date).Where(one => present.Contains(one.Key)).Select(one => one.Value)
            .Append(isRecorded ? Truth.No : Truth.Unknown));
    }

    /// <summary>With each of those who are perhaps entitled and without, and with all who may stand in and those who do.</summary>
    private static Truth OfDeputies(Bounds bounds, List<string> present, List<string> sure, List<string> perhaps, Deputies deputies, bool isWhole)
    {
        var answers = new HashSet<bool>();
        if (!isWhole)
        {
            for (var there = sure.Count(present.Contains) + Represented(sure, Truth.Yes, perhaps); there <= present.Count; there++)
                for (var all = Math.Max(sure.Count, there); all <= sure.Count + 1000; all++)
                    answers.Add(!bounds.AreBroken(there, all));
        }
        else if (perhaps.Count > 10)
        {
            return Truth.Unknown;
        }
        else
        {
            for (var world = 0; world < 1 << perhaps.Count; world++)
            {
                List<string> members = [.. sure, .. perhaps.Where((_, place) => (world >> place & 1) == 1)];
                for (var more = Represented(members, Truth.Yes, []); more <= Represented(members, Truth.Unknown, []); more++)
                    answers.Add(!bounds.AreBroken(members.Count(present.Contains) + more, members.Count));
            }
        }

        return answers.Count == 2 ? Truth.Unknown : Logic.Of(answers.First());

        int Represented(List<string> members, Truth least, List<string> others) => deputies.Most(
            [.. present.Where(one => deputies.Is(one) && !members.Contains(one) && !others.Contains(one))], [.. members.Where(one => !present.Contains(one))], least);
    }

    private Dictionary<string, Truth> Of(JsonObject members, DateOnly date) => facts.AllRows
        .Select(row => (Person: Json.Text(row["person"])!, Picked: Logic.And(Period.Of(row, date), _conditions.Fits(members, new Seat(facts, row)))))
        .GroupBy(one => one.Person).Select(one => (one.Key, Picked: Logic.Any(one.Select(each => each.Picked))))
        .Where(one => one.Picked != Truth.No).ToDictionary(one => one.Key, one => one.Picked);
}
