using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Reads selections of memberships as conditions on seats.</summary>
internal sealed class SeatConditions(Scene scene)
{
    // A constraint for many fora has the same selections in each.
    private readonly Dictionary<(Selection, bool), SeatCondition> _known = [];

    /// <summary>The conditions of a selection, and the seated roles where it names none.</summary>
    public SeatCondition Selecting(Selection selection) => Known(selection, true, () => All(selection.Names(Property.Role)
        ? selection.Conditions.Select(Of)
        : selection.Conditions.Select(Of).Append(new SeatedRole(scene))));

    /// <summary>The conditions of a selection alone.</summary>
    public SeatCondition Fitting(Selection selection) => Known(selection, false, () => All(selection.Conditions.Select(Of)));

    private SeatCondition Known(Selection selection, bool selecting, Func<SeatCondition> make)
    {
        if (!_known.TryGetValue((selection, selecting), out var known))
            _known.Add((selection, selecting), known = make());
        return known;
    }

    private static SeatCondition All(IEnumerable<SeatCondition> conditions) => conditions.ToArray() switch
    {
        [] => new AnySeat(),
        [var only] => only,
        var several => new AllOf(several),
    };

    private static SeatCondition One(ImmutableArray<Selection> selections, Func<Selection, SeatCondition> of) =>
        selections is [var only] ? of(only) : new OneOf([.. selections.Select(of)]);

    private SeatCondition Of(Condition condition) => condition switch
    {
        ValueCondition { Key: { Property: Property.Forum } } value => new ForumIs(Texts(value)),
        ValueCondition { Key: { Property: Property.Role } } value when value.Names(ValueCondition.Any) => new AnySeat(),
        ValueCondition { Key: { Property: Property.Level } } value => new LevelIsWithin(scene, [.. value.Values.Select(v => new LevelSpan { Exactly = v })]),
        ValueCondition { Key: { } key } value => new ValueIs(key, Texts(value)),
        LevelCondition level => new LevelIsWithin(scene, [.. level.Spans]),
        SeatedCondition => new SeatedRole(scene),
        AlsoCondition also => new SitsAlso(One(also.Selections, Selecting)),
        AnyOfCondition any => One(any.Selections, Fitting),
        NotCondition not => new NoneOf(One(not.Selections, Fitting)),
        _ => throw new InvalidOperationException($"No condition for {condition.GetType().Name}."),
    };

    private static string[] Texts(ValueCondition condition) => [.. condition.Values.Select(v => v.Text)];
}
