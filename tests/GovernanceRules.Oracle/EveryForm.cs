using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>`every`: asks something of each one; who has several memberships fits if all of them do.</summary>
internal sealed class EveryForm(Facts facts, string? forum, JsonObject rule)
{
    private readonly Conditions _conditions = new(facts, forum);

    public IEnumerable<Finding> Findings()
    {
        var asked = Json.Object(rule["is"]);
        return Findings(subject => _conditions.Holds(asked, subject));
    }

    /// <summary>The same with a test that is no single selection.</summary>
    public IEnumerable<Finding> Findings(Func<Subject, Truth> fits) =>
        Picked()
            .Where(one => one.Picked != Truth.No)
            .GroupBy(one => one.Subject.Self.Certain is [var id] ? id : null)
            .Select(one => new Finding(one.Key, Logic.Any(one.Select(each => Logic.And(each.Picked, Logic.Not(fits(each.Subject)))))));

    private IEnumerable<(Subject Subject, Truth Picked)> Picked()
    {
        foreach (var kind in new[] { "fora", "organisations", "clusters" })
        {
            if (rule[kind] is JsonObject things)
                return Thing.All(facts, kind).Select(thing => ((Subject)thing, _conditions.SelectsThing(things, thing)));
        }

        var members = Json.Object(rule["members"]);
        return facts.Seats.Select(seat => ((Subject)seat, _conditions.Selects(members, seat)));
    }
}
