using System.Globalization;
using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Principles about what a forum did with matters: every number that what is not recorded leaves open is tried.</summary>
internal sealed class Votes(Facts facts, JsonObject constraint, string forum)
{
    private const int Horizon = 20;

    private readonly Conditions _conditions = new(facts, forum);

    /// <summary>`majority`: each step with votes that settles a matter and does not turn it down.</summary>
    public IEnumerable<Finding> Majority(JsonObject rule) => Steps()
        .Where(at => at.Settles && at.Step["votes"] is not null && Json.Text(at.Step["outcome"]) != "rejected")
        .Select(at => new Finding(Json.Text(at.Matter["id"]), Logic.And(IsMeant(at.Matter, Json.Object(rule["when"])), Logic.Not(IsAdopted(rule, at.Step)))))
        .GroupBy(finding => finding.Key).Select(matter => new Finding(matter.Key, Logic.Any(matter.Select(one => one.Broken))));

    /// <summary>`recusal`: each person of each step, and one finding without a key for those of whom nothing tells.</summary>
    public IEnumerable<Finding> Recusal(JsonObject rule) => Steps().SelectMany(at => Recusal(rule, at.Matter, at.Step))
        .GroupBy(finding => finding.Key).Select(person => new Finding(person.Key, Logic.Any(person.Select(one => one.Broken))));

    private IEnumerable<(JsonObject Matter, JsonObject Step, bool Settles)> Steps() =>
        from matter in facts.Matters
        let seen = Json.Objects(matter["steps"]).Where(step => Json.Date(step["date"]) <= facts.Day).OrderBy(step => Json.Date(step["date"])).ToList()
        from step in seen
        let date = Json.Date(step["date"])!.Value
        where Json.Text(step["forum"]) == forum && Period.Contains(facts.Covers ?? [], date) && Period.Contains(facts.PeriodOf(constraint), date) && Period.InForce(facts.Fora[forum], date)
        select (matter, step, Json.Text(step["act"]) == "decided" || (Json.Text(step["act"]) == "approved" && step == seen[^1]));


    private Truth IsMeant(JsonObject matter, JsonObject when)
    {
        var read = facts.Read(matter);
        return Logic.All(
        [
            when["type"] is { } types ? Logic.Any(Json.Texts(types).Select(read.IsOfType)) : Truth.Yes,
            when["traits"] is { } traits ? Logic.Any(Json.Texts(traits).Select(read.HasTrait)) : Truth.Yes,
            when["allTraits"] is { } all ? Logic.All(Json.Texts(all).Select(read.HasTrait)) : Truth.Yes,
        ]);
    }

    private Truth IsAdopted(JsonObject rule, JsonObject step)
    {
        var votes = Json.Object(step["votes"]);
        var min = Bound.Read(rule["min"]) ?? Bound.Read(rule["moreThan"], isStrict: true);
        var against = rule["against"] is JsonObject few ? Bound.Read(few["max"]) ?? Bound.Read(few["lessThan"], isStrict: true) : null;
        var isOfCast = (Json.Text(rule["of"]) ?? "cast") == "cast";
        var weights = new Weights(facts, forum, Json.Date(step["date"])!.Value);
        var others = isOfCast ? [0] : Total(rule, step, weights).ToList();
        var hasTie = Json.Text(rule["tie"]) == "chair";
        var (adopted, few2) = (new HashSet<bool>(), new HashSet<bool>());
        foreach (var yes in Numbers(votes["for"], weights))
            foreach (var no in Numbers(votes["against"], weights))
                foreach (var other in others)
                {
                    var total = isOfCast ? yes + no : other;
                    few2.Add(against?.IsAtLeast(no, total) != false);
                    foreach (var chairs in hasTie && yes == no ? Chairs(step) : [[]])
                        foreach (var side in hasTie && yes == no ? ChairSides(step, yes, chairs) : ["neither"])
                            foreach (var once in side == "for" ? ChairVotes(step, weights, chairs) : [0])
                                adopted.Add(min is null || (side != "against" && min.IsAtMost(yes + once, isOfCast ? total + once : total)));
                }

        return Logic.And(Told(adopted), Told(few2));

        static Truth Told(HashSet<bool> answers) => answers.Count == 2 ? Truth.Unknown : Logic.Of(answers.Contains(true));
    }

    private static IEnumerable<int> Numbers(JsonNode? side, Weights weights) =>
        side is null ? Enumerable.Range(0, Horizon + 1) : Enumerable.Range(Count(side, weights).Least, Count(side, weights).Most - Count(side, weights).Least + 1);

    /// <summary>A number is of votes; of persons each has as many as is recorded.</summary>
    private static (int Least, int Most) Count(JsonNode? side, Weights weights)
    {
        if (side is JsonArray persons)
            return (Json.Texts(persons).Sum(person => weights.Of(person).Min()), Json.Texts(persons).Sum(person => weights.Of(person).Max()));
        var number = side is null ? 0 : int.Parse(Json.Text(side)!, CultureInfo.InvariantCulture);
        return (number, number);
    }

    private static IEnumerable<int> ChairVotes(JsonObject step, Weights weights, HashSet<string> chairs)
    {
        var voted = Texts(step["votes"]!["for"]).Where(chairs.Contains).ToList();
        return (voted.Count > 0 ? voted : [.. chairs]).SelectMany(chair => new[] { weights.Of(chair).Min(), weights.Of(chair).Max() }).DefaultIfEmpty(1);
    }

    /// <summary>Each choice of those who perhaps are a chair that day, with those who are.</summary>
    private List<HashSet<string>> Chairs(JsonObject step)
    {
        var date = Json.Date(step["date"])!.Value;
        var chairs = Rows(date).Where(row => Json.Text(row["role"]) == "chair" && row["standsInFor"] is null).GroupBy(row => Json.Text(row["person"])!)
            .ToLookup(person => Logic.Any(person.Select(row => Period.Of(row, date))), person => person.Key);
        var perhaps = chairs[Truth.Unknown].ToList();
        return [.. Enumerable.Range(0, 1 << perhaps.Count).Select(chosen => chairs[Truth.Yes].Concat(perhaps.Where((_, place) => (chosen & 1 << place) != 0)).ToHashSet())];
    }

    private IEnumerable<string> ChairSides(JsonObject step, int each, HashSet<string> chairs)
    {
        var votes = Json.Object(step["votes"]);
        bool IsOn(string side) => votes[side] is JsonArray list && Json.Texts(list).Any(chairs.Contains);
        bool MayBeOn(string side) => each > 0 && (votes[side] is not JsonArray || !facts.IsRecorded(forum));
        if (IsOn("for") || IsOn("against"))
            return [IsOn("for") && IsOn("against") ? "neither" : IsOn("for") ? "for" : "against"];
        var outside = Texts(votes["abstained"]).Concat(Texts(step["recused"])).ToHashSet();
        if (facts.IsRecorded(forum) && chairs.IsSubsetOf(outside))
            return ["neither"];
        return new[] { "for", "against" }.Where(MayBeOn).Append("neither");
    }

    /// <summary>How many members there may be, or how many of them, and of others who voted, may have been present.</summary>
    private IEnumerable<int> Total(JsonObject rule, JsonObject step, Weights weights)
    {
        var date = Json.Date(step["date"])!.Value;
        var selection = Json.Object(rule["members"]);
        var members = facts.AllRows.GroupBy(row => Json.Text(row["person"])!)
            .ToDictionary(person => person.Key, person => Logic.Any(person.Select(row => Logic.And(Period.Of(row, date), _conditions.Fits(selection, new Seat(facts, row))))));
        var isWhole = !_conditions.MaySelectUnseen(selection);
        if (Json.Text(rule["of"]) == "members")
            return Between(members.Where(one => one.Value == Truth.Yes).Sum(one => weights.Of(one.Key).Min()), members.Where(one => one.Value != Truth.No).Sum(one => weights.Of(one.Key).Max()) + (isWhole ? 0 : 3 * Horizon));
        var votes = Json.Object(step["votes"]);
        var (voted, mayHaveVoted) = (votes.Sum(side => Count(side.Value, weights).Least), votes.Sum(side => Count(side.Value, weights).Most));
        if (PresentAt(step) is not { } present)
            return Between(voted, mayHaveVoted + 3 * Horizon);
        var voters = votes.SelectMany(side => Texts(side.Value)).ToHashSet();
        var there = present.Concat(voters).Distinct().ToDictionary(person => person, person =>
        {
            if (voters.Contains(person))
                return Truth.Yes;
            if (Texts(step["recused"]).Contains(person))
                return Truth.No;
            var isMember = members.GetValueOrDefault(person, Truth.No);
            if (isMember == Truth.No && !isWhole)
                isMember = Truth.Unknown;
            return Logic.And(isMember, step["recused"] is null ? Truth.Unknown : Truth.Yes);
        });
        var (certain, possible) = Deputies(step, present, voters, members);
        var least = Math.Max(voted, there.Where(one => one.Value == Truth.Yes).Sum(one => weights.Of(one.Key).Min()) + certain * weights.All.Min());
        return Between(least, Math.Max(mayHaveVoted, there.Where(one => one.Value != Truth.No).Sum(one => weights.Of(one.Key).Max()) + possible * weights.All.Max()));

        static IEnumerable<int> Between(int least, int most) => Enumerable.Range(least, Math.Max(0, most - least) + 1);
    }

    /// <summary>Deputies who are there for absent members and have not voted: those who certainly are, and all who may be.</summary>
    private (int Certain, int Possible) Deputies(JsonObject step, List<string> present, HashSet<string> voters, Dictionary<string, Truth> members)
    {
        var deputies = new Deputies(facts, forum, Json.Date(step["date"])!.Value);
        if (!deputies.Any)
            return (0, 0);
        var recused = Texts(step["recused"]);
        var there = present.Where(one => deputies.Is(one) && !voters.Contains(one) && !recused.Contains(one)).ToList();
        var away = members.Where(one => !voters.Contains(one.Key) && (!present.Contains(one.Key) || recused.Contains(one.Key))).ToList();
        var certain = step["recused"] is null ? 0 : deputies.Most(
            [.. there.Where(one => members.GetValueOrDefault(one, Truth.No) == Truth.No && facts.IsRecorded(forum))],
            [.. away.Where(one => one.Value == Truth.Yes && !voters.Any(voter => deputies.StandsIn(voter, one.Key) != Truth.No)).Select(one => one.Key)], Truth.Yes);
        var mayBeAway = step["recused"] is null ? members.Keys.Where(one => !voters.Contains(one)) : away.Where(one => one.Value != Truth.No).Select(one => one.Key);
        return (certain, deputies.Most([.. there.Where(one => members.GetValueOrDefault(one, Truth.No) != Truth.Yes)], [.. mayBeAway.Where(one => members[one] != Truth.No)], Truth.Unknown));
    }

    private IEnumerable<Finding> Recusal(JsonObject rule, JsonObject matter, JsonObject step)
    {
        var date = Json.Date(step["date"])!.Value;
        var seats = Rows(date).ToLookup(row => Json.Text(row["person"])!);
        var members = Json.Object(rule["members"]);
        // Those who are asked may be members of another forum, if the selection names one.
        var anywhere = facts.AllRows.Where(row => Period.MayContain(row, date)).ToLookup(row => Json.Text(row["person"])!);
        var isRecorded = facts.IsRecorded(forum);
        var present = PresentAt(step);
        var voters = Json.Object(step["votes"]).SelectMany(side => Texts(side.Value)).ToHashSet();
        var persons = matter["concernsPersons"] is { } named ? Texts(named).ToList() : null;
        var organisations = matter["concerns"] is { } concerned ? Texts(concerned).ToList() : null;
        var isOpen = false;
        foreach (var person in seats.Select(seat => seat.Key).Concat(present ?? []).Concat(voters).Concat(persons ?? []).Distinct())
        {
            var isAsked = rule["members"] is null ? Truth.Yes : Logic.Any(anywhere[person].Select(row => Logic.And(Period.Of(row, date), _conditions.Fits(members, new Seat(facts, row)))).Append(_conditions.MaySelectUnseen(members) ? Truth.Unknown : Truth.No));
            var takesPart = voters.Contains(person) ? Truth.Yes : Texts(step["recused"]).Contains(person) ? Truth.No : present is null ? Truth.Unknown : Logic.Of(present.Contains(person));
            var isOf = organisations is not { Count: > 0 } ? Truth.No : Logic.Any(seats[person]
                .Select(row => Logic.And(Period.Of(row, date), row["organisation"] is { } own ? Logic.Of(organisations.Contains(Json.Text(own)!)) : Truth.Unknown)).Append(isRecorded ? Truth.No : Truth.Unknown));
            var isConcerned = Logic.Or(Logic.Of(persons?.Contains(person) == true), isOf);
            yield return new Finding(person, Logic.All([isAsked, takesPart, isConcerned]));

            // Of whoever nothing tells that it concerns, that is asked once.
            isOpen |= isConcerned == Truth.No && Logic.And(isAsked, takesPart) != Truth.No && (persons is null || (organisations is null && (seats[person].Any() || !isRecorded)));
        }

        // And of whoever may have been there without being known of.
        var mayBeOthers = present is null && (rule["members"] is null || !isRecorded);
        isOpen |= mayBeOthers && (persons is null || (!isRecorded && organisations is not { Count: 0 }));
        yield return new Finding(null, isOpen ? Truth.Unknown : Truth.No);
    }

    private List<string>? PresentAt(JsonObject step)
    {
        if (step["present"] is { } own)
            return Texts(own).Distinct().ToList();
        var meetings = facts.Meetings.Where(meeting => Json.Text(meeting["forum"]) == forum && Json.Date(meeting["date"]) == Json.Date(step["date"])).ToList();
        return meetings.Count == 1 && meetings[0]["present"] is { } there ? Texts(there).Distinct().ToList() : null;
    }

    private IEnumerable<JsonObject> Rows(DateOnly date) => facts.AllRows.Where(row => Json.Text(row["forum"]) == forum && Period.MayContain(row, date));

    // A number names nobody.
    private static List<string> Texts(JsonNode? persons) => persons is JsonArray list ? Json.Texts(list) : [];
}
