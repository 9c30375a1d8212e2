using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>What a selection picks from: a membership, or a forum, organisation or cluster.</summary>
internal abstract class Subject(Facts facts)
{
    protected Facts Facts { get; } = facts;

    /// <summary>Whether there is such a thing at all.</summary>
    public abstract Truth Exists { get; }

    /// <summary>Who or what is counted: the person, or the thing itself.</summary>
    public abstract Recorded Self { get; }

    /// <summary>Stands for any number of further ones of which next to nothing is known.</summary>
    public virtual bool IsAnyNumber => false;

    public abstract Recorded Of(string key);

    /// <summary>Whether a membership is that of a deputy.</summary>
    public virtual Truth IsDeputy => Truth.No;

    /// <summary>Whether a membership is known to be for no organisation.</summary>
    public virtual Truth IsOfNoOrganisation => Truth.No;

    /// <summary>Whether the person has sat there so long without a day between.</summary>
    public virtual Truth Since(string time) => throw new NotSupportedException("`since` is for memberships.");

    /// <summary>Whether the person has some membership that fits, that day or on some day of so long a time up to it.</summary>
    public virtual Truth Also(string? within, Func<Seat, Truth> fits) => throw new NotSupportedException("`also` is for memberships.");

    protected Recorded OwnAttribute(JsonObject thing, string key) =>
        Json.Object(thing["attributes"])[key] is { } given ? Recorded.Several(Json.Texts(given))
        : Facts.Defaults.TryGetValue(key, out var absent) ? Recorded.Several(absent)
        : Recorded.UnknownMany;
}
