using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GovernanceRules;

/// <summary>What charter and register declare together. What both declare is one thing.</summary>
internal sealed class MergedDeclarations
{
    public MergedDeclarations(Charter charter, Register register, DiagnosticBag? faults = null)
    {
        Fora = [.. Join(charter.Fora, register.Fora, "forum", OfElement, ElementMerge.Merge, faults).OrderBy(f => f.Id.Text, CodePointComparer.Instance)];
        Organisations = Join(charter.Organisations, register.Organisations, "organisation", OfElement, ElementMerge.Merge, faults);
        Attributes = Join(charter.Attributes, register.Attributes, "attribute", a => (a.Id, a.Location), ElementMerge.Merge, faults);
        OnlyOfCharter = charter.Fora.Select(f => f.Id.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var forum in register.Fora)
            OnlyOfCharter.Remove(forum.Id.Text);
        // Each may be valid by itself, while the default of one is none of the values of the other.
        if (faults is not null && !register.Attributes.IsEmpty)
            ElementValidator.Attributes(Attributes, faults);
    }

    public static Register Nothing { get; } = Register.Define("nothing", _ => { });

    public static MergedDeclarations Alone(Charter charter) => new(charter, Nothing);

    // By code point.
    public ImmutableArray<Forum> Fora { get; }

    public ImmutableArray<Organisation> Organisations { get; }

    public ImmutableArray<AttributeDefinition> Attributes { get; }

    public HashSet<string> OnlyOfCharter { get; }

    private static ImmutableArray<T> Join<T>(ImmutableArray<T> charter, ImmutableArray<T> register, string what,
        Func<T, (Identifier Id, FileLocation? Location)> of, Func<T, T, Action<string>, T> merge, DiagnosticBag? faults)
    {
        if (register.IsEmpty)
            return charter;
        var all = new Dictionary<string, T>(charter.Length + register.Length, StringComparer.Ordinal);
        foreach (var one in charter)
            all.Add(of(one).Id.Text, one);
        foreach (var one in register)
        {
            var (id, location) = of(one);
            ref var declared = ref CollectionsMarshal.GetValueRefOrAddDefault(all, id.Text, out var exists);
            declared = exists
                ? merge(declared!, one, key => faults?.Add(DiagnosticId.Conflict, id.Location ?? location, $"the {what} `{id}` has another `{key}` here than in the charter"))
                : one;
        }

        return [.. all.Values];
    }

    private static (Identifier Id, FileLocation? Location) OfElement(Element element) => (element.Id, element.Location);
}
