using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>`compare`: the keys of one selection against those of another, key by key.</summary>
internal sealed class CompareForm
{
    private readonly string _relation;
    private readonly int _least;
    private readonly List<(Truth Picked, Recorded Keys, bool IsAnyNumber)> _left;
    private readonly List<(Truth Picked, Recorded Keys, bool IsAnyNumber)> _right;

    public CompareForm(Facts facts, string forum, JsonObject rule)
    {
        var conditions = new Conditions(facts, forum);
        var by = Json.Text(rule["by"]) ?? "person";
        _relation = Json.Text(rule["relation"])!;
        _least = int.Parse(Json.Text(rule["min"]) ?? "1", System.Globalization.CultureInfo.InvariantCulture);
        _left = Side("members");
        _right = Side("with");

        List<(Truth Picked, Recorded Keys, bool IsAnyNumber)> Side(string name) =>
        [
            .. facts.Seats
                .Select(seat => (Picked: conditions.Selects(Json.Object(rule[name]), seat), Keys: seat.Of(by), seat.IsAnyNumber))
                .Where(seat => seat.Picked != Truth.No),
        ];
    }

    public IEnumerable<Finding> Findings()
    {
        if (_relation == "overlap")
            return [Overlap()];
        var known = _left.Concat(_right).SelectMany(seat => seat.Keys.Certain).Distinct();
        return known.Select(key => new Finding(key, Broken(Stands(_left, key), Stands(_right, key))) { Span = OneSide(key) })
            .Append(new Finding(null, Broken(StandsUnnamed(_left), StandsUnnamed(_right))));
    }

    private Truth Broken(Truth left, Truth right) => _relation switch
    {
        "subset" => Logic.And(left, Logic.Not(right)),
        "superset" => Logic.And(right, Logic.Not(left)),
        "equal" => Logic.Or(Logic.And(left, Logic.Not(right)), Logic.And(right, Logic.Not(left))),
        "disjoint" => Logic.And(left, right),
        _ => throw new NotSupportedException(_relation),
    };

    private static Truth Stands(List<(Truth Picked, Recorded Keys, bool IsAnyNumber)> side, string key) =>
        Logic.Any(side.Select(seat => Logic.And(seat.Picked, seat.Keys.Has(key))));

    /// <summary>A key that nobody is known to have is on a side at most perhaps: where a key there is not recorded.</summary>
    private static Truth StandsUnnamed(List<(Truth Picked, Recorded Keys, bool IsAnyNumber)> side) =>
        side.Any(seat => seat.Keys.Any) ? Truth.Unknown : Truth.No;

    private Span OneSide(string key) => _relation == "disjoint" ? new(null, null) { CanFall = true, CanExceed = true }
        : new(null, null) { CanExceed = Stands(_left, key) == Truth.Yes, CanFall = Stands(_right, key) == Truth.Yes };

    private Finding Overlap()
    {
        var keys = _left.Concat(_right).SelectMany(seat => seat.Keys.Certain).Distinct().ToList();
        var certain = keys.Count(key => Logic.And(Stands(_left, key), Stands(_right, key)) == Truth.Yes);
        if (certain >= _least)
            return new Finding(null, Truth.No);

        // One key that is not recorded meets one named on the other side alone, or makes a pair with another that is not recorded.
        var named = _left.SelectMany(seat => seat.Keys.Certain).ToHashSet();
        var namedRight = _right.SelectMany(seat => seat.Keys.Certain).ToHashSet();
        var leftMeets = Math.Min(Unnamed(_left), namedRight.Except(named).Count());
        var rightMeets = Math.Min(Unnamed(_right), named.Except(namedRight).Count());
        var pairs = Math.Min(Unnamed(_left) - leftMeets, Unnamed(_right) - rightMeets);
        var most = named.Intersect(namedRight).Count() + leftMeets + rightMeets + pairs;
        return new Finding(null, most >= _least ? Truth.Unknown : Truth.Yes) { Span = new(certain, most) { CanFall = true } };
    }

    /// <summary>How many keys those whose keys are not recorded can bring at most.</summary>
    private int Unnamed(List<(Truth Picked, Recorded Keys, bool IsAnyNumber)> side) =>
        side.Where(seat => seat.Keys.Any).Sum(seat => seat.IsAnyNumber || seat.Keys.Many ? _least + _left.Count + _right.Count : 1);
}
