namespace GovernanceRules.Files;

/// <summary>Attributes that files could declare and never name, since their ids mean something else where an attribute would stand.</summary>
internal static class AttributeNames
{
    public static void Judge(IEnumerable<AttributeDefinition> attributes, DiagnosticBag faults)
    {
        foreach (var id in attributes.Select(a => a.Id))
            if (SelectionKeys.IsBuiltIn(id.Text))
                faults.Add(DiagnosticId.BadId, id.Location,
                    $"the id of the attribute may not be `{id}`; in conditions that word has a meaning of its own");
            else if (Entry.IsIgnoredKey(id.Text))
                faults.Add(DiagnosticId.BadId, id.Location,
                    $"the id of the attribute may not be `{id}`; keys that begin with `x-` are ignored");
    }
}
