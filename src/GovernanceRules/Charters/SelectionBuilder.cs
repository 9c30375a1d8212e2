using System.Collections.Immutable;
using System.Globalization;

namespace GovernanceRules;

/// <summary>
/// Writes a <see cref="Selection"/> in code. Several values in one call are alternatives; several calls must all hold.
/// </summary>
public sealed class SelectionBuilder
{
    private readonly ImmutableArray<Condition>.Builder _conditions = ImmutableArray.CreateBuilder<Condition>();

    /// <summary>The forum in which the member sits.</summary>
    /// <param name="fora">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Forum(params ReadOnlySpan<string> fora) => Is(Property.Forum, fora);

    /// <summary>The forum is one of those that fit and are in force on the day of the check.</summary>
    /// <param name="which">What is asked of the forum, such as its kind.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder ForumWhere(Action<SelectionBuilder> which) => Add(new ForaCondition(Selection.Where(which)));

    /// <summary>The forum of the member's organisation: one that is declared to be of it and is in force on the day of the check.</summary>
    /// <returns>The same builder.</returns>
    public SelectionBuilder OwnForum() => Is(Property.Forum, ValueCondition.Own);

    /// <summary>The role; without it, the seated roles.</summary>
    /// <param name="roles">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Role(params ReadOnlySpan<string> roles) => Is(Property.Role, roles);

    /// <summary>Every role, seated or not.</summary>
    /// <returns>The same builder.</returns>
    public SelectionBuilder AnyRole() => Is(Property.Role, ValueCondition.Any);

    /// <summary>The level.</summary>
    /// <param name="levels">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Level(params ReadOnlySpan<string> levels)
    {
        var spans = ImmutableArray.CreateBuilder<LevelSpan>();
        foreach (var level in levels)
            spans.Add(new LevelSpan { Exactly = level });
        return Add(new LevelCondition(spans.ToImmutable()));
    }

    /// <summary>This level or a higher one.</summary>
    /// <param name="level">A level of the charter's order.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder LevelAtLeast(string level) => Add(new LevelCondition([new LevelSpan { AtLeast = level }]));

    /// <summary>This level or a lower one.</summary>
    /// <param name="level">A level of the charter's order.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder LevelAtMost(string level) => Add(new LevelCondition([new LevelSpan { AtMost = level }]));

    /// <summary>The sector of the organisation that the member represents.</summary>
    /// <param name="sectors">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Sector(params ReadOnlySpan<string> sectors) => Is(Property.Sector, sectors);

    /// <summary>The kind of that organisation, or of the thing selected.</summary>
    /// <param name="kinds">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Kind(params ReadOnlySpan<string> kinds) => Is(Property.Kind, kinds);

    /// <summary>The organisation that the member represents.</summary>
    /// <param name="organisations">The alternatives; <c>none</c> for members of none.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Organisation(params ReadOnlySpan<string> organisations) => Is(Property.Organisation, organisations);

    /// <summary>A cluster of that organisation.</summary>
    /// <param name="clusters">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Cluster(params ReadOnlySpan<string> clusters) => Is(Property.Cluster, clusters);

    /// <summary>The cluster of the forum that the constraint is about.</summary>
    /// <returns>The same builder.</returns>
    public SelectionBuilder OwnCluster() => Is(Property.Cluster, ValueCondition.Own);

    /// <summary>The topmost organisation that the member's organisation is part of; itself if it is part of none.</summary>
    /// <param name="organisations">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Group(params ReadOnlySpan<string> organisations) => Is(Property.Group, organisations);

    /// <summary>A competence of the person.</summary>
    /// <param name="competences">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Competence(params ReadOnlySpan<string> competences) => Is(Property.Competence, competences);

    /// <summary>The person.</summary>
    /// <param name="persons">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Person(params ReadOnlySpan<string> persons) => Is(Property.Person, persons);

    /// <summary>Deputies of these members; a selection that asks for none of them selects no deputies.</summary>
    /// <param name="persons">The members, by id; <c>any</c> for all deputies, <c>none</c> for who is no deputy.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder StandsInFor(params ReadOnlySpan<string> persons) => Is(Property.StandsInFor, persons);

    /// <summary>The body that appointed the member.</summary>
    /// <param name="bodies">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder AppointedBy(params ReadOnlySpan<string> bodies) => Is(Property.AppointedBy, bodies);

    /// <summary>The body that nominated the member.</summary>
    /// <param name="bodies">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder NominatedBy(params ReadOnlySpan<string> bodies) => Is(Property.NominatedBy, bodies);

    /// <summary>The body that approved the member.</summary>
    /// <param name="bodies">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder ApprovedBy(params ReadOnlySpan<string> bodies) => Is(Property.ApprovedBy, bodies);

    /// <summary>Why the membership ends.</summary>
    /// <param name="reasons">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Ended(params ReadOnlySpan<EndReason> reasons)
    {
        var words = new string[reasons.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = EndReasons.Word(reasons[i]);
        return Is(Property.Ended, words);
    }

    /// <summary>The body that ended the membership.</summary>
    /// <param name="bodies">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder EndedBy(params ReadOnlySpan<string> bodies) => Is(Property.EndedBy, bodies);

    /// <summary>The line of the forum's seats that the membership fills.</summary>
    /// <param name="lines">The alternatives, by name.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Line(params ReadOnlySpan<string> lines) => Is(Property.Line, lines);

    /// <summary>The year in which the membership begins.</summary>
    /// <param name="years">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Begins(params ReadOnlySpan<int> years) => InYears(Property.Begins, years);

    /// <summary>The year in which the membership ends.</summary>
    /// <param name="years">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Ends(params ReadOnlySpan<int> years) => InYears(Property.Ends, years);

    /// <summary>An attribute, looked up on the membership, then the person, then the organisation.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="values">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Attribute(string attribute, params ReadOnlySpan<string> values) => Is(GroupingKey.OfAttribute(attribute), values);

    /// <summary>Any property, for selections of fora, organisations and clusters: <c>Is(Facet.ReportsTo, "board")</c>.</summary>
    /// <param name="key">What is looked at.</param>
    /// <param name="values">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Is(GroupingKey key, params ReadOnlySpan<string> values)
    {
        if (key.Property == Property.Level)
            return Level(values);
        var words = ImmutableArray.CreateBuilder<Identifier>(values.Length);
        foreach (var value in values)
            words.Add(value);
        return Add(new ValueCondition(key, words.MoveToImmutable()));
    }

    /// <summary>That day the person has some membership that fits; without a forum, in any forum.</summary>
    /// <param name="define">The membership.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Also(Action<SelectionBuilder> define) => Add(new AlsoCondition([Selection.Where(define)]));

    /// <summary>On some day of so long a time up to the day of the check the person has or had some membership that fits; without a forum, in any forum.</summary>
    /// <param name="define">The membership.</param>
    /// <param name="within">How long the time is, such as the last twelve months.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Also(Action<SelectionBuilder> define, Duration within) => Add(new AlsoCondition([Selection.Where(define).And(new WithinCondition(within))]));

    /// <summary>The person has sat in the forum at least so long without a day between, up to the day of the check, in whatever role.</summary>
    /// <param name="atLeast">How long.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder SinceAtLeast(Duration atLeast) => Add(new SinceCondition(atLeast));

    /// <summary>One of these holds; they add no role or forum of their own.</summary>
    /// <param name="alternatives">The alternatives.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder AnyOf(params ReadOnlySpan<Action<SelectionBuilder>> alternatives) => Add(new AnyOfCondition(All(alternatives)));

    /// <summary>At least so many of these hold; they add no role or forum of their own.</summary>
    /// <param name="number">How many at least.</param>
    /// <param name="alternatives">What may hold.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1, or more than there are.</exception>
    public SelectionBuilder AtLeastOf(int number, params ReadOnlySpan<Action<SelectionBuilder>> alternatives)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, alternatives.Length);
        return Add(new AtLeastCondition(number, All(alternatives)));
    }

    /// <summary>None of these holds; they add no role or forum of their own.</summary>
    /// <param name="alternatives">What must not hold.</param>
    /// <returns>The same builder.</returns>
    public SelectionBuilder Not(params ReadOnlySpan<Action<SelectionBuilder>> alternatives) => Add(new NotCondition(All(alternatives)));

    internal Selection Build() => _conditions.Count == 0 ? Selection.Everything : new(_conditions.ToImmutable());

    private static ImmutableArray<Selection> All(ReadOnlySpan<Action<SelectionBuilder>> alternatives)
    {
        var selections = ImmutableArray.CreateBuilder<Selection>(alternatives.Length);
        foreach (var alternative in alternatives)
            selections.Add(Selection.Where(alternative));
        return selections.MoveToImmutable();
    }

    private SelectionBuilder Add(Condition condition)
    {
        _conditions.Add(condition);
        return this;
    }

    private SelectionBuilder InYears(Property property, ReadOnlySpan<int> years)
    {
        var texts = new string[years.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = years[i].ToString("0000", CultureInfo.InvariantCulture);
        return Is(property, texts);
    }
}
