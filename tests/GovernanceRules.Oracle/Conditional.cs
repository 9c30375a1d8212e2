using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>What a constraint says beside its principle: on which days it is asked, of whom on which day, and how long a violation is pending.</summary>
internal static class Conditional
{
    /// <summary>`when`: a count on the day.</summary>
    public static Truth IsAsked(Facts facts, JsonObject constraint, string? forum)
    {
        if (constraint["when"] is not JsonObject when)
            return Truth.Yes;
        var members = when.ContainsKey("members") ? when["members"]!.DeepClone() : new JsonObject();
        var count = new JsonObject { ["members"] = members };
        foreach (var (key, bound) in when.Where(entry => entry.Key != "members"))
            count[key] = bound!.DeepClone();
        return Logic.Not(Logic.Any(new Principles(facts, forum).Findings("count", count).Select(finding => finding.Broken)));
    }

    /// <summary>`asked: atAppointment`: each membership of the day as if it alone sat in the forum on its first day.</summary>
    public static IEnumerable<Finding> AtAppointment(Facts facts, JsonObject constraint, string forum, JsonObject members, Func<Facts, IEnumerable<Finding>> ask)
    {
        var conditions = new Conditions(facts, forum);
        var found = new List<Finding>();
        var where = new JsonObject { ["forum"] = members["forum"]?.DeepClone() ?? forum };
        foreach (var row in facts.Rows.Where(row => conditions.Holds(where, new Seat(facts, row)) != Truth.No))
        {
            var person = Json.Text(row["person"]);
            if (Json.Date(row["from"]) is not { } first)
            {
                if (conditions.Selects(members, new Seat(facts, row)) != Truth.No)
                    found.Add(new Finding(person, Truth.Unknown));
                continue;
            }

            if (!Period.Contains(facts.PeriodOf(constraint), first) || !Period.InForce(facts.Fora[forum], first))
                continue;
            var then = facts.Alone(row, first);
            if (!then.IsCovered)
            {
                if (conditions.Selects(members, new Seat(facts, row)) != Truth.No)
                    found.Add(new Finding(person, Truth.Unknown));
                continue;
            }

            found.AddRange(ask(then).Where(finding => finding.Key == person && finding.Broken != Truth.No));
        }

        var unseen = conditions.MaySelectUnseen(members);
        return found.GroupBy(finding => finding.Key).Select(one => new Finding(one.Key, Logic.Any(one.Select(finding => finding.Broken))))
            .Concat(unseen ? [new Finding(null, Truth.Unknown)] : []);
    }

    /// <summary>`grace`: whether a violation of the day has been one for so long, day by day back from it.</summary>
    public static Truth IsOver(JsonObject constraint, DateOnly today, Func<DateOnly, Truth> was)
    {
        if (constraint["grace"] is not { } grace || grace is JsonObject)
            return Truth.Yes;
        var all = Truth.Yes;
        for (var day = today; Time.After(day, grace.ToString()) > today; day = day.AddDays(-1))
            if ((all = Logic.And(all, was(day.AddDays(-1)))) == Truth.No)
                return Truth.No;
        return all;
    }
}
