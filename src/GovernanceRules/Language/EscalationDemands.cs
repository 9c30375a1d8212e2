using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What escalations ask for, in words: of which matters, and where these must go.</summary>
internal static class EscalationDemands
{
    /// <summary>The demand as a sentence.</summary>
    public static string Of(Escalation escalation, Wording words) =>
        words.Say($"A matter{About(escalation, words)} is to {Demands(escalation, words)}.", $"En sag{About(escalation, words)} skal {Demands(escalation, words)}.");

    private static string About(Escalation escalation, Wording words)
    {
        var when = escalation.When;
        var and = words.Say("and", "og");
        var type = when.Types switch
        {
            [] => "",
            [{ Text: Matter.NoType }] => words.Say(" without a type", " uden type"),
            var types => words.Say($" of type {Any(types, words)}", $" af typen {Any(types, words)}"),
        };
        string[] traits = [.. when.AllTraits.IsEmpty ? [] : new[] { Traits(when.AllTraits, words) }, .. when.AnyTraits.IsEmpty ? [] : new[] { words.Say($"the trait {Any(when.AnyTraits, words)}", $"kendetegnet {Any(when.AnyTraits, words)}") }];
        var with = traits.Length == 0 ? "" : words.Say($" with {Wording.Joined(traits, and)}", $" med {Wording.Joined(traits, and)}");
        string[] places =
        [
            .. when.Reaches.IsEmpty ? [] : new[] { words.Say($"comes to {PlaceWords.Fora(when.Reaches, words)}", $"kommer til {PlaceWords.Fora(when.Reaches, words)}") },
            .. escalation.From.IsNone ? [] : new[] { words.Say($"has been in {From(escalation.From, words)}", $"har været i {From(escalation.From, words)}") },
        ];
        var that = places.Length == 0 ? "" : words.Say($" that {Wording.Joined(places, and)}", $", som {Wording.Joined(places, and)},");
        return type + with + that;
    }

    private static string Traits(ImmutableArray<Identifier> all, Wording words) => all.Length == 1
        ? words.Say($"the trait {words.List(all)}", $"kendetegnet {words.List(all)}")
        : words.Say($"the traits {words.List(all)}", $"kendetegnene {words.List(all)}");

    private static string Demands(Escalation escalation, Wording words)
    {
        var demands = new List<string>();
        if (!escalation.To.IsEmpty)
        {
            var to = PlaceWords.Fora(escalation.To, words);
            var roles = PlaceWords.Roles(escalation.AssessedBy, words);
            demands.Add(words.Say($"be decided or approved in {to} or above", $"besluttes eller godkendes i {to} eller højere oppe")
                + (escalation.AssessedBy.IsEmpty ? "" : words.Say($", once it is assessed by {roles} where it comes from", $", efter at den er vurderet af {roles}, hvor den kommer fra")));
        }

        if (!escalation.Route.IsEmpty)
            demands.Add(PlaceWords.RouteToTake(escalation.Route, words));
        if (!escalation.Next.IsEmpty)
            demands.Add(words.Say($"go from there straight to {PlaceWords.Fora(escalation.Next, words)}", $"derfra direkte til {PlaceWords.Fora(escalation.Next, words)}"));
        return Wording.Joined(demands, words.Say("and", "og"));
    }

    private static string From(ForumTarget from, Wording words) => from.Selection is null ? PlaceWords.Fora(from.Ids, words) : ConstraintWordings.Fora(from, words);

    private static string Any(ImmutableArray<Identifier> any, Wording words) => words.Or(any.Select(w => Wording.Quoted(w.Text)));
}
