using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What charter and register declare together. What both declare is one thing.</summary>
internal sealed class Joined
{
    public Joined(Charter charter, Register register, FaultList? faults = null)
    {
        Fora = [.. Join(charter.Fora, register.Fora, "forum", ElementMerge.Merge, faults).OrderBy(f => f.Id.Text, CodePointComparer.Instance)];
        Organisations = Join(charter.Organisations, register.Organisations, "organisation", ElementMerge.Merge, faults);
        Attributes = [.. charter.Attributes, .. register.Attributes.Where(a => charter.Attributes.All(c => c.Id != a.Id))];
    }

    /// <summary>The fora, by code point.</summary>
    public ImmutableArray<Forum> Fora { get; }

    public ImmutableArray<Organisation> Organisations { get; }

    public ImmutableArray<AttributeDefinition> Attributes { get; }

    private static ImmutableArray<T> Join<T>(ImmutableArray<T> charter, ImmutableArray<T> register, string what,
        Func<T, T, Action<string>, T> merge, FaultList? faults)
        where T : Element
    {
        if (register.IsEmpty)
            return charter;
        var all = charter.ToDictionary(e => e.Id.Text, StringComparer.Ordinal);
        foreach (var element in register)
            all[element.Id.Text] = all.TryGetValue(element.Id.Text, out var declared)
                ? merge(declared, element, key => faults?.Add(FaultCode.Conflict, element.Id.Location ?? element.Location,
                    $"the {what} `{element.Id}` has another `{key}` here than in the charter"))
                : element;
        return [.. all.Values];
    }
}
