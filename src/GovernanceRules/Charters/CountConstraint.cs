using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Says how many: different persons, different keys that they have (<see cref="Distinct"/>), or fora, organisations or clusters.
/// With <see cref="Per"/> there is a finding for each key that falls short or goes over, else one finding.
/// </summary>
/// <param name="members">What is counted.</param>
/// <param name="bounds">How many there may be.</param>
public sealed class CountConstraint(Selection members, Bounds bounds) : ConstraintPrimitive(members)
{
    internal override IEnumerable<Selection> Selections => Others.Prepend(Members);

    /// <summary>How many there may be.</summary>
    public Bounds Bounds { get; } = bounds;

    /// <summary>What is counted.</summary>
    public Subject Of { get; init; }

    /// <summary>Counts the different keys of the selected in place of persons.</summary>
    public GroupingKey? Distinct { get; init; }

    /// <summary>Counts for each key by itself.</summary>
    public GroupingKey? Per { get; init; }

    /// <summary>
    /// Over which keys; left out, <see cref="GovernanceRules.KeyDomain.All"/> if there is a bound below, else <see cref="GovernanceRules.KeyDomain.Present"/>.
    /// </summary>
    public KeyDomain? Domain { get; init; }

    /// <summary>Narrows <see cref="GovernanceRules.KeyDomain.All"/> for organisations and clusters; <see langword="null"/> for no narrowing.</summary>
    public Selection? Filter { get; init; }

    /// <summary>Bounds of a key's own in place of all the others.</summary>
    public ImmutableDictionary<string, Bounds> Except
    {
        get;
        init => field = value.IsEmpty ? value : value.ToImmutableDictionary(e => Identifier.Normalise(e.Key), e => e.Value, StringComparer.Ordinal);
    } = ImmutableDictionary<string, Bounds>.Empty;

    /// <summary>The key of the finding if there is no <see cref="Per"/>, such as the name of a seat line.</summary>
    public string? Label { get; init; }

    // Counts each membership, so that a person with two posts counts twice.
    internal bool CountsPosts { get; init; }

    // Seats by votes in place of bounds; the keys are the lists.
    internal Allotment? Allotment { get; init; }

    // Those of whom bounds are a share.
    internal IEnumerable<Selection> Others => Except.Values.Append(Bounds).SelectMany(b => new[] { b.Min, b.Max }).Select(b => b?.Whole?.Members).OfType<Selection>();

    internal KeyDomain EffectiveDomain => Domain ?? (Bounds.Min is not null ? GovernanceRules.KeyDomain.All : GovernanceRules.KeyDomain.Present);

    // disjoint: whether different persons must count for the keys.
    internal ConstraintPrimitive OrDisjoint(bool disjoint, ImmutableArray<Identifier> keys) =>
        disjoint ? new AssignmentConstraint([.. keys.Distinct().Select(k => AssignmentLine.OfKey(this, k))]) : this;

    // The same of other members.
    internal CountConstraint OfMembers(Selection members) => new(members, Bounds)
    {
        Of = Of,
        Distinct = Distinct,
        Per = Per,
        Domain = Domain,
        Filter = Filter,
        Except = Except,
        Label = Label,
        CountsPosts = CountsPosts,
        Allotment = Allotment,
        Clauses = Clauses,
    };

    internal Bounds BoundsOf(string key) => !Except.IsEmpty && Except.TryGetValue(key, out var own) ? own : Bounds;
}
