using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The fora that a constraint is about: some by id, those of a selection, or none.</summary>
internal sealed class ForumTarget
{
    private ForumTarget(ImmutableArray<Identifier> ids, Selection? selection)
    {
        Ids = ids;
        Selection = selection;
    }

    public static ForumTarget None { get; } = new([], null);

    public ImmutableArray<Identifier> Ids { get; }

    public Selection? Selection { get; }

    public bool IsNone => Selection is null && Ids.IsEmpty;

    // By its id or its kind; other conditions are looked up with the register.
    public bool IsFor(Forum forum) => Selection is null
        ? Ids.Contains(forum.Id)
        : Selection.Conditions.All(c => c is ValueCondition { Key.Property: Property.Kind } kind && forum.Kind is { } own && kind.Values.Contains(own));

    public static ForumTarget Of(ImmutableArray<Identifier> ids) => new(ids, null);

    public static ForumTarget Where(Selection selection) => new([], selection);
}
