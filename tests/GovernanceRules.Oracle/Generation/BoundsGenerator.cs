using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>How many there may be: small numbers, so that they are met as often as missed.</summary>
// 12.5% stands for shares with a decimal: two equal bounds of 33.3% can be met by a thousand persons, which no oracle counts up to.
internal sealed class BoundsGenerator(Dice dice, Func<JsonObject>? others = null)
{
    public void Whole(JsonObject rule)
    {
        var least = dice.Pick(0, 1, 1, 2, 2, 3);
        switch (dice.Between(1, 6))
        {
            case 1:
                rule["exactly"] = least;
                break;
            case 2:
                rule["min"] = least;
                rule["max"] = least + dice.Between(0, 2);
                break;
            case 3 or 4:
                rule["min"] = least;
                break;
            default:
                rule["max"] = least;
                break;
        }
    }

    /// <summary>Now and then an odd number, or a share of others in place of a bound.</summary>
    public void OfMembers(JsonObject rule, bool canShare)
    {
        if (!rule.ContainsKey("exactly") && dice.Chance(8))
            rule["odd"] = true;
        if (!canShare || others is null || rule.ContainsKey("exactly") || !dice.Chance(12))
            return;
        var key = dice.Pick("min", "max", "moreThan", "lessThan");
        rule.Remove(key is "min" or "moreThan" ? "min" : "max");
        rule.Remove(key is "min" or "moreThan" ? "moreThan" : "lessThan");
        rule[key] = new JsonObject { ["of"] = others(), ["share"] = dice.Pick("1/3", "40%", "1/2", "1/2", "2/3", "100%") };
        if (dice.Chance(60))
            rule[key]!["rounded"] = dice.Pick("down", "up");
    }

    public void PerKey(JsonObject rule, bool canShare)
    {
        if (canShare && dice.Chance(30))
            Share(rule);
        else
            Whole(rule);
        Exclude(rule);
        if (canShare && dice.Chance(15))
            Choose(rule);
    }

    /// <summary>The greater or the lesser of a share and a number in place of a bound.</summary>
    private void Choose(JsonObject rule)
    {
        var key = dice.Pick("min", "max");
        if (rule.ContainsKey("exactly") || !rule.ContainsKey(key))
            return;
        rule[key] = new JsonObject { [dice.Pick("greaterOf", "lesserOf")] = Json.List([dice.Pick("1/3", "40%", "1/2", "2/3"), dice.Pick("1", "2")]) };
    }

    public void Share(JsonObject rule)
    {
        var isBoth = dice.Chance(30);
        if (isBoth || dice.Chance(55))
            rule["min"] = dice.Pick("0%", "1/3", "12.5%", "40%", "1/2", "2/3", "100%");
        if (isBoth || !rule.ContainsKey("min"))
            rule["max"] = dice.Chance(70) ? dice.Pick("0%", "1/3", "12.5%", "40%", "1/2", "2/3", "100%") : dice.Between(1, 3);
    }

    /// <summary>Now and then `moreThan` in place of `min`, and `lessThan` in place of `max`.</summary>
    private void Exclude(JsonObject rule)
    {
        foreach (var (key, exclusive) in new[] { ("min", "moreThan"), ("max", "lessThan") })
        {
            if (Json.Text(rule[key]) is not { } bound || !dice.Chance(20) || bound is "0" or "0%" or "100%")
                continue;
            rule.Remove(key);
            rule[exclusive] = bound;
        }

        // More than two and less than three is nothing, and a fault.
        if (Json.Text(rule["moreThan"] ?? rule["min"]) is { } least && Json.Text(rule["lessThan"] ?? rule["max"]) is { } most
            && !least.AsSpan().ContainsAny('/', '%') && !most.AsSpan().ContainsAny('/', '%'))
            rule.Remove(rule.ContainsKey("lessThan") ? "lessThan" : "max");
    }

    /// <summary>A whole number, or a share.</summary>
    public JsonNode Most() => dice.Chance(70) ? dice.Pick(0, 1, 1, 2, 2, 3) : dice.Pick("1/3", "40%", "1/2", "2/3");

    /// <summary>What a principle with `min: 1` may be given besides.</summary>
    public void Least(JsonObject rule)
    {
        switch (dice.Between(1, 6))
        {
            case 1:
                rule["exactly"] = dice.Between(0, 2);
                break;
            case 2:
                rule["min"] = dice.Between(0, 2);
                break;
            case 3:
                rule["max"] = dice.Between(1, 3);
                break;
        }
    }

    public void Except(JsonObject rule, IReadOnlyList<string> keys, bool canShare)
    {
        if (!dice.Chance(25))
            return;
        var except = new JsonObject();
        foreach (var key in dice.Some(keys, 2))
        {
            var bounds = new JsonObject();
            if (dice.Chance(80))
                PerKey(bounds, canShare);
            except[key] = bounds;
        }

        rule["except"] = except;
    }
}
