namespace GovernanceRules;

/// <summary>The way in: where a matter must go.</summary>
public static class RoutingExtensions
{
    /// <summary>
    /// Where a matter must go from a forum: whether the forum may decide it, or else the steps that it still needs. Steps that were taken by
    /// that day count.
    /// </summary>
    /// <param name="charter">The charter.</param>
    /// <param name="matter">The matter, with its type and traits; what is left out is not recorded, and nothing is guessed.</param>
    /// <param name="from">The forum that has the matter, by id.</param>
    /// <param name="asOf">The day; left out, that of the matter's last step, else the first day of the charter.</param>
    /// <param name="register">A register whose fora and organisations are meant beside the charter's.</param>
    /// <returns>The route. It is the same whatever the order of the file.</returns>
    /// <exception cref="InvalidInputException">The forum, or a word of the matter, is not declared, or nothing in the charter is in force that day.</exception>
    /// <example><code>
    /// var route = charter.RouteFor(new Matter("telecare") { Type = "none", Traits = ["economic"] }, from: "theme-prevention");
    /// foreach (var step in route.Steps) Console.WriteLine(step.Text(Language.English));
    /// </code></example>
    public static Route RouteFor(this Charter charter, Matter matter, string from, DateOnly? asOf = null, Register? register = null)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(from);
        var with = register is null ? MergedDeclarations.Nothing : ListedNames.Under(register, charter);
        var prepared = RegisterUnderCharter.Of(charter, with);
        var joined = prepared.Declarations;
        var faults = new DiagnosticBag();
        var known = new DeclaredNames(charter, joined, faults);
        var words = new DecisionReferenceValidator(charter, with, joined, known, faults);
        words.Matter(matter);
        known.Expect(known.Fora, new Identifier(from), "forum");
        faults.ThrowIfAny();
        var day = asOf ?? (matter.Steps.IsEmpty ? charter.InForce.From ?? charter.InForce.To ?? DateOnly.MinValue : matter.Steps.Max(s => s.Date));
        MergeValidator.ThrowIfNotInForce(charter, day);
        var facts = prepared.FactsOn(day);
        return new RoutePlanner(charter, joined, matter, from, day, new RouteMessages(facts)).Plan();
    }
}
