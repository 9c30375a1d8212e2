namespace GovernanceRules;

internal static class ElementValidator
{
    public static void Find(IReadOnlyCollection<Element> elements, string what, DiagnosticBag faults)
    {
        Unique(elements.Select(e => e.Id), what, faults);
        foreach (var element in elements)
        {
            // A forum may be called so: where a selection word is possible, the word is meant.
            WellFormed(element.Id, $"the id of the {what}", faults, mayBeTaken: element is Forum);
            Ordered(element.InForce, element.Location, $"the {what} `{element.Id}`", faults);
            foreach (var name in element.Names)
                Ordered(name.InForce, element.Location, $"a name of the {what} `{element.Id}`", faults);
            if (element is Organisation organisation)
                foreach (var cluster in organisation.Clusters)
                    Ordered(cluster.InForce, cluster.Cluster?.Location ?? element.Location, $"a cluster of the organisation `{element.Id}`", faults);
        }
    }

    public static void Attributes(IReadOnlyCollection<AttributeDefinition> attributes, DiagnosticBag faults)
    {
        Unique(attributes.Select(a => a.Id), "attribute", faults);
        foreach (var attribute in attributes)
        {
            WellFormed(attribute.Id, "the id of the attribute", faults);
            if (attribute is { Default: { } chosen, Values: { } values } && !values.Contains(chosen))
                faults.Add(DiagnosticId.ValueNotAllowed, chosen.Location ?? attribute.Location,
                    $"the default `{chosen}` is none of the values of the attribute `{attribute.Id}`{Ids.Hint(chosen.Text, values.Select(v => v.Text))}");
        }
    }

    public static void Unique(IEnumerable<Identifier> ids, string what, DiagnosticBag faults)
    {
        var seen = new Dictionary<Identifier, Identifier>();
        foreach (var id in ids)
            if (!seen.TryAdd(id, id))
                faults.Add(DiagnosticId.DuplicateId, id.Location,
                    $"the {what} `{id}` is declared twice{(seen[id].Location is { } first ? $"; the first stands in line {first.Line}" : "")}");
    }

    public static void WellFormed(Identifier id, string what, DiagnosticBag faults, bool mayBeTaken = false)
    {
        if (!Ids.IsWellFormed(id.Text))
            faults.Add(DiagnosticId.BadId, id.Location, $"{what}, `{id}`, may hold only letters, digits, `-`, `_` and `.`, at least one");
        else if (!mayBeTaken && Ids.IsTaken(id.Text))
            faults.Add(DiagnosticId.BadId, id.Location, $"{what} may not be `{id}`; {Ids.TakenWords} have meanings of their own");
    }

    public static void Ordered(Period period, FileLocation? location, string what, DiagnosticBag faults)
    {
        if (period.EndsBeforeItStarts)
            faults.Add(DiagnosticId.Period, location, $"{what} ends on {period.To:yyyy-MM-dd}, before it starts on {period.From:yyyy-MM-dd}");
    }
}
