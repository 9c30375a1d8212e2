using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Who stands in for whom on a day: every way to give each deputy who is there one absent member is tried.</summary>
internal sealed class Deputies
{
    private readonly List<(string Person, string Of, Truth IsValid)> _rows;

    public Deputies(Facts facts, string forum, DateOnly date) => _rows =
    [
        .. facts.AllRows.Where(row => Json.Text(row["forum"]) == forum && row["standsInFor"] is not null && Period.MayContain(row, date))
            .Select(row => (Json.Text(row["person"])!, Json.Text(row["standsInFor"])!, Period.Of(row, date))),
    ];

    public bool Any => _rows.Count > 0;

    public bool Is(string person) => _rows.Exists(row => row.Person == person);

    public Truth StandsIn(string person, string member) => Logic.Any(_rows.Where(row => row.Person == person)
        .Select(row => Logic.And(row.IsValid, row.Of == member ? Truth.Yes : row.Of == "unknown" ? Truth.Unknown : Truth.No)));

    /// <summary>The most members that can have a deputy there, each deputy being there for one.</summary>
    public int Most(IReadOnlyList<string> deputies, IReadOnlyList<string> members, Truth least) => deputies.Count == 0 ? 0 : Math.Max(
        Most([.. deputies.Skip(1)], members, least),
        members.Where(member => StandsIn(deputies[0], member) >= least).Select(member => 1 + Most([.. deputies.Skip(1)], [.. members.Where(other => other != member)], least)).DefaultIfEmpty(0).Max());

    /// <summary>`deputies`: each member of the day.</summary>
    public static IEnumerable<Finding> Findings(Facts facts, string forum, JsonObject rule)
    {
        var conditions = new Conditions(facts, forum);
        var members = Json.Object(rule["members"]);
        var today = facts.AllRows.Where(row => Period.MayContain(row, facts.Day)).ToList();
        var bounds = Bounds.Read(rule);
        var by = Json.Text(rule["by"]);
        var isRecorded = facts.IsRecorded(forum) && facts.IsCovered;
        var picked = today.Select(row => (Row: row, Picked: Logic.And(conditions.Fits(members, new Seat(facts, row)), Period.CertainlyContains(row, facts.Day) ? Truth.Yes : Truth.Unknown)))
            .Where(one => one.Picked != Truth.No).GroupBy(one => Json.Text(one.Row["person"])!);
        foreach (var member in picked)
        {
            // The members may be those of another forum, if the selection names one; who stands in for them sits here.
            var stands = today.Where(row => Json.Text(row["forum"]) == forum && row["standsInFor"] is not null && Json.Text(row["person"]) != member.Key).GroupBy(row => Json.Text(row["person"])!)
                .Select(deputy => Logic.Any(deputy.Select(row => Logic.All([Period.CertainlyContains(row, facts.Day) ? Truth.Yes : Truth.Unknown, IsOf(row, member.Key), IsAlike(row)])))).ToList();
            var least = stands.Count(one => one == Truth.Yes);
            var most = isRecorded ? stands.Count(one => one != Truth.No) : least + 100;
            var answers = Enumerable.Range(least, most - least + 1).Select(count => bounds.AreBroken(count, 0)).Distinct().ToList();
            yield return new Finding(member.Key, Logic.And(Logic.Any(member.Select(one => one.Picked)), answers.Count == 2 ? Truth.Unknown : Logic.Of(answers[0])));

            Truth IsAlike(JsonObject row) => by is null ? Truth.Yes : Logic.Any(member.Select(one => Share(new Seat(facts, row).Of(by), new Seat(facts, one.Row).Of(by), one.Picked)));
        }

        if (conditions.MaySelectUnseen(members))
            yield return new Finding(null, Truth.Unknown);

        static Truth IsOf(JsonObject row, string member) => Json.Text(row["standsInFor"]) is var of && of == member ? Truth.Yes : of == "unknown" ? Truth.Unknown : Truth.No;

        static Truth Share(Recorded one, Recorded other, Truth picked)
        {
            if (one.Certain.Intersect(other.Certain).Any())
                return picked;
            return (one.Any && (other.Any || other.Certain.Count > 0)) || (other.Any && one.Certain.Count > 0) ? Truth.Unknown : Truth.No;
        }
    }
}
