using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>What a charter by itself declares, as it stands on one day.</summary>
internal sealed class CharterDay(JsonObject charter, DateOnly date)
{
    private readonly Facts _facts = new(charter, [], date);

    public DateOnly Date => date;

    public IEnumerable<string> ForaInForce => _facts.Fora.Keys.Where(_facts.IsInForce);

    /// <summary>Those of some fora that are in force, by succession; <see langword="null"/> where one is not declared.</summary>
    public List<string>? Fora(IReadOnlyList<string> ids) =>
        ids.All(_facts.Fora.ContainsKey) ? [.. ids.Select(_facts.Successor).Distinct().Where(_facts.IsInForce)] : null;

    /// <summary>Those of some organisations that are in force; <see langword="null"/> where one is not declared.</summary>
    public List<string>? Organisations(IReadOnlyList<string> ids) =>
        ids.All(_facts.Organisations.ContainsKey) ? [.. ids.Where(_facts.OrganisationsInForce.Contains)] : null;

    /// <summary>The same of an id that may be that of either.</summary>
    public List<string>? Either(string id) => (Fora([id]), Organisations([id])) switch
    {
        ({ } fora, { } organisations) => [.. fora, .. organisations],
        var (fora, organisations) => fora ?? organisations,
    };

    /// <summary>Those of some fora and of all above them that are in force; <see langword="null"/> where one of all these is not declared.</summary>
    public List<string>? ForaAndAbove(IReadOnlyList<string> ids) => Fora(ids) is null ? null : Fora([.. ids.SelectMany(WithAbove).Distinct()]);

    /// <summary>Whether a forum is one of some, or above one of them.</summary>
    public bool IsAtOrAbove(string forum, IReadOnlyList<string> ids) => ids.SelectMany(WithAbove).Contains(forum);

    /// <summary>Whether a forum is, for certain, one of those that are meant: by ids that are all declared, or by a selection.</summary>
    public bool Fits(string forum, JsonNode? fora) => fora is JsonObject selection
        ? new Conditions(_facts, null).Holds(selection, new Thing(_facts, "fora", forum)) == Truth.Yes
        : Fora(Json.Texts(fora))?.Contains(forum) == true;

    /// <summary>
    /// Whether a forum may decide a matter that has these traits and this type, of which no more is known, and which an escalation wants it to decide.
    /// </summary>
    /// <param name="forum">The forum.</param>
    /// <param name="traits">The traits.</param>
    /// <param name="type">The type; none.</param>
    /// <param name="isAnyType">It may as well be of another type.</param>
    /// <param name="to">Of `to`, of which what is listed there and above counts; a route wants it whatever is listed.</param>
    public bool MayDecide(string forum, IReadOnlySet<string> traits, string? type, bool isAnyType, IReadOnlyList<string>? to)
    {
        var own = _facts.Fora[forum];
        if (Json.Flag(own["advisory"]) || ListedMatters.Of(own, "mayNotDecide", date).Any(listed => listed.Holds(traits, type)))
            return false;
        if (to is null)
            return true;
        var mine = ForaInForce.Where(other => WithAbove(other).Skip(1).Contains(forum)).Append(forum).SelectMany(Decides).ToList();
        return ForaInForce.Where(other => IsAtOrAbove(other, to)).SelectMany(Decides).Where(listed => listed.Holds(traits, type))
            .All(listed => mine.Exists(one => one.SaysAllOf(listed) && (isAnyType || one.Types.Count == 0 || one.Types.Contains(type ?? "none"))));
    }

    private IEnumerable<ListedMatters> Decides(string forum) => ListedMatters.Of(_facts.Fora[forum], "decides", date);

    /// <summary>The forum that stands in its place, then those above it; the last one may be one that is not declared.</summary>
    private List<string> WithAbove(string id)
    {
        var fora = new List<string>();
        for (var next = id; next is not null && !fora.Contains(_facts.Successor(next)); next = Above(fora[^1]))
            fora.Add(_facts.Successor(next));
        return fora;

        string? Above(string forum) => _facts.Fora.TryGetValue(forum, out var declared) ? Json.Text(declared["reportsTo"]) : null;
    }
}
