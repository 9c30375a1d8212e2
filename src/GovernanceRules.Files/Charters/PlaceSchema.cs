using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

/// <summary>A place on a route: an id, a selection of fora, what is done in one of some fora, or each of a list.</summary>
internal sealed class PlaceSchema : NodeSchema<RoutePlace>
{
    private static readonly IdentifierSchema Id = new("the id of a forum or an organisation");

    private static readonly Field<ImmutableArray<Identifier>> Act = Field.Optional("act", CommonKeys.WordOrWords,
        "What is done there; left out, anything but to be informed.");

    private static readonly Field<ForumTarget> Forum = Field.Optional("forum", ForumTargetSchema.Instance,
        "The forum, a list of which any one will do, or a selection of fora.");

    private static readonly Field<ImmutableArray<Identifier>> Organisation = Field.Optional("organisation",
        new OneOrMany<Identifier>(CommonKeys.OrganisationId), "The organisation, in place of a forum; of a list any one will do.");

    private static readonly Field<PlaceBy> By = Field.Optional("by", new PlaceBySchema(),
        "The role that does it, or so many members of the forum, { members: ..., min: 2 }; left out, anybody.");

    private static readonly Field<Identifier> OrElse = Field.Optional("orElse", CommonKeys.ForumId,
        "The forum that does it instead when the time of `within` has run out; without `within`, as well.");

    private static readonly Field<ImmutableArray<Identifier>> All = Field.Required("all",
        new ListSchema<Identifier>(Id, "a list of fora and organisations", mayBeEmpty: false),
        "Each of these fora and organisations, in any order; `concerned` stands for the organisations that the matter concerns.");

    private static readonly Field<Duration> After = Field.Optional("after", new DurationSchema(), "How long it is too early, from the step at the place before.");

    private static readonly Field<Duration> Within = Field.Optional("within", new DurationSchema(), "By how long it has to be, from the step at the place before.");

    private static readonly Field<Identifier> From = Field.Optional("from", CommonKeys.AnyWord,
        "The act from whose first step the time is counted, in place of the step at the place before.");

    private static readonly MappingSchema<RoutePlace> Step = new("place", "What is done with the matter in one of some fora.",
        [Forum, Organisation, Act, By, After, Within, From, OrElse], ReadStep);

    private static readonly MappingSchema<RoutePlace> Each = new("place for all", "What each of some fora and organisations does with the matter.",
        [All, Act, After, Within, From], row => row.Has(All) ? InTime(new RoutePlace { Ids = row.List(All), IsAll = true, Acts = row.List(Act), Location = row.Location }, row) : null);

    public override string Expected => "a place such as kosu, { kind: theme-group }, { forum: ssg, act: decided } or { all: [ ... ], act: approved }";

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out RoutePlace value)
    {
        value = null;
        if (node is ScalarNode { Text.Length: > 0 } scalar)
        {
            value = new RoutePlace { Ids = [scalar.Word], Location = node.Location };
            return true;
        }

        if (node is not MappingNode mapping)
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
        if (mapping.Find(All.Name) is not null)
            return Each.TryRead(node, key, reading, out value);
        if (mapping.Find(Act.Name) is not null || mapping.Find(By.Name) is not null || mapping.Find(Organisation.Name) is not null || mapping.Find(After.Name) is not null || mapping.Find(Within.Name) is not null || mapping.Find(OrElse.Name) is not null || IsForumAlone(mapping))
            return Step.TryRead(node, key, reading, out value);
        if (!SelectionKeys.Fora.TryRead(node, key, reading, out var selection))
            return false;
        value = Of(ForumTarget.Where(selection), node.Location);
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(Id, Step, Each, SelectionKeys.Fora);

    private static RoutePlace? ReadStep(MappingReader row)
    {
        if (row.Has(Forum) == row.Has(Organisation) && !row.IsMisspelt(Forum) && !row.IsMisspelt(Organisation))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, row.Has(Forum)
                ? "the place says both `forum` and `organisation`; it takes one of them"
                : "the place says neither `forum` nor `organisation`; it needs one of them");
        if (row.Get(Forum) is { } fora)
            return InTime(With(fora, row.List(Act), row.Get(By), row.Location) with { OrElse = row.Find(OrElse) }, row);
        if (row.Get(By) is { Doers: not null } && row.Has(Organisation))
            row.Wrong(DiagnosticId.WrongShape, By, "an organisation has no members here; give `by` with `members` where a forum acts");
        return row.Has(Organisation)
            ? InTime(new RoutePlace { Organisations = row.List(Organisation), Acts = row.List(Act), By = row.Get(By)?.Roles ?? [], OrElse = row.Find(OrElse), Location = row.Location }, row)
            : null;
    }

    private static RoutePlace InTime(RoutePlace place, MappingReader row)
    {
        var timed = place with { After = row.Find(After), Within = row.Find(Within), TimeFrom = row.Find(From) };
        var day = new DateOnly(2000, 1, 1);
        if (timed is { After: { } after, Within: { } within } && after.After(day) > within.After(day))
            row.Wrong(DiagnosticId.BadNumber, After, $"`after` is {after}, longer than `within`, which is {within}; nothing can be both");
        if (timed.TimeFrom is not null && !timed.HasTime && !row.IsMisspelt(After) && !row.IsMisspelt(Within))
            row.Wrong(DiagnosticId.MissingKey, From, "`from` says from when a time is counted; give `after` or `within`");
        return timed;
    }

    // With more than the forum it is a selection, of which the forum is one condition.
    private static bool IsForumAlone(MappingNode mapping) => mapping.Entries.Where(e => !e.IsIgnored).Select(e => e.Key.Text).SequenceEqual([Forum.Name]);

    private static RoutePlace Of(ForumTarget fora, FileLocation location) => With(fora, [], null, location);

    private static RoutePlace With(ForumTarget fora, ImmutableArray<Identifier> acts, PlaceBy? by, FileLocation location) =>
        new() { Fora = fora.Ids, Selection = fora.Selection, Acts = acts, By = by?.Roles ?? [], Doers = by?.Doers, Location = location };
}
