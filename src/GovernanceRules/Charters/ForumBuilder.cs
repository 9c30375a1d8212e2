using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Says what is demanded of a forum. Every demand takes a selection of members; left out, all who are seated.</summary>
public sealed class ForumBuilder : ConstraintBuilder<ForumBuilder>
{
    internal ForumBuilder(ForumTarget forum, string owner, ConstraintDrafts drafts)
        : base(forum, owner, drafts)
    {
    }

    /// <summary>The forum reports to another, which stands above it.</summary>
    /// <param name="forum">The forum above.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder ReportsTo(string forum) => Change(f => f with { ReportsTo = forum });

    /// <summary>The forum may discuss and recommend, never decide.</summary>
    /// <returns>The same builder.</returns>
    public ForumBuilder Advisory() => Change(f => f with { Advisory = true });

    /// <summary>The forum may decide matters with these traits or types; a matter needs a forum that lists each of its words that any forum lists.</summary>
    /// <param name="words">The traits and types.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder Decides(params ReadOnlySpan<string> words) => MatterWords(true, words);

    /// <summary>The forum may not decide matters with any of these traits or types.</summary>
    /// <param name="words">The traits and types.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder MayNotDecide(params ReadOnlySpan<string> words) => MatterWords(false, words);

    /// <summary>The mirror principle (spejlingsprincip): each politician's municipality in the other forum has its member here.</summary>
    /// <param name="of">The political forum.</param>
    /// <param name="members">Who mirrors.</param>
    /// <param name="politicians">Who is mirrored; left out, who is at the level politician, mayor or alderman there.</param>
    /// <param name="by">What must be the same; left out, the organisation.</param>
    /// <param name="exact">Whether nobody else may sit here either.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder Mirrors(string of, Action<SelectionBuilder>? members = null, Action<SelectionBuilder>? politicians = null,
        GroupingKey? by = null, bool exact = false) =>
        Demands(new MirrorPrinciple(of, Members(members), Members(politicians), by ?? Property.Organisation, exact));

    /// <summary>A shared chairmanship (delt formandskab): one chair from each sector, and none from elsewhere.</summary>
    /// <param name="sectors">The sectors that share it.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder SharedChair(params ReadOnlySpan<string> sectors) => Shared("chair", sectors);

    /// <summary>A shared role, such as a shared secretariat (delt sekretariat): one from each sector, and none from elsewhere.</summary>
    /// <param name="role">The role.</param>
    /// <param name="sectors">The sectors that share it.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder Shared(string role, params ReadOnlySpan<string> sectors) =>
        Demands(new SharedPrinciple(role, Words(sectors), Selection.Everything, CountOptions.Default));

    /// <summary>Every cluster is represented (alle klynger er repræsenteret).</summary>
    /// <param name="members">Who counts.</param>
    /// <param name="min">How many of each cluster at least.</param>
    /// <param name="max">How many at most.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder EveryCluster(Action<SelectionBuilder>? members = null, Bound? min = null, Bound? max = null) =>
        Demands(new EveryClusterPrinciple(Members(members), Given(min, max)));

    /// <summary>Every organisation of some kind is represented (alle kommuner er repræsenteret).</summary>
    /// <param name="among">Which organisations; left out, all.</param>
    /// <param name="members">Who counts.</param>
    /// <param name="min">How many of each at least.</param>
    /// <param name="max">How many at most.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder EveryOrganisation(Action<SelectionBuilder>? among = null, Action<SelectionBuilder>? members = null,
        Bound? min = null, Bound? max = null) =>
        Demands(new EveryOrganisationPrinciple(Members(among), Members(members), Given(min, max)));

    /// <summary>Every sector is represented (alle parter er repræsenteret).</summary>
    /// <param name="sectors">The sectors.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder EverySector(params ReadOnlySpan<string> sectors) =>
        Demands(new EverySectorPrinciple(Words(sectors), false, Selection.Everything, CountOptions.Default));

    /// <summary>Every sector is represented, and no other is.</summary>
    /// <param name="sectors">The sectors.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder OnlySectors(params ReadOnlySpan<string> sectors) =>
        Demands(new EverySectorPrinciple(Words(sectors), true, Selection.Everything, CountOptions.Default));

    /// <summary>
    /// Seats (sammensætning). Lines that follow each other are one composition; <see cref="NoOtherSeats"/> closes it.
    /// </summary>
    /// <param name="name">The name of the line, which its finding bears as key.</param>
    /// <param name="members">Who fits it.</param>
    /// <param name="exactly">How many there must be.</param>
    /// <param name="min">How many at least.</param>
    /// <param name="max">How many at most.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">Neither <paramref name="exactly"/>, <paramref name="min"/> nor <paramref name="max"/> is given, or the first together with another.</exception>
    public ForumBuilder Seats(string name, Action<SelectionBuilder>? members = null, int? exactly = null, int? min = null, int? max = null)
    {
        var line = new SeatLine(name, Members(members), BoundsOf(exactly, min, max));
        return Extend<SeatsPrinciple>(s => s.With(line)) ? this : Demands(new SeatsPrinciple([line], false, Selection.Everything));
    }

    /// <summary>Closes the seats written last: every seated member fits one of the lines.</summary>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">No seats were written last.</exception>
    public ForumBuilder NoOtherSeats() => Extend<SeatsPrinciple>(s => s.Closed())
        ? this
        : throw new InvalidOperationException("Say first which seats there are.");

    /// <summary>The members are drawn from another forum (vælges blandt).</summary>
    /// <param name="forum">The other forum.</param>
    /// <param name="members">Who is drawn from it.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder DrawnFrom(string forum, Action<SelectionBuilder>? members = null) =>
        Demands(new DrawnFromPrinciple(forum, Members(members)));

    /// <summary>So many persons sit in another forum too.</summary>
    /// <param name="with">The other forum.</param>
    /// <param name="min">How many at least.</param>
    /// <param name="members">Who counts here.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder Overlaps(string with, int min = 1, Action<SelectionBuilder>? members = null) =>
        Demands(new OverlapPrinciple(with, Members(members), min));

    /// <summary>Nobody sits in both fora (uforenelighed).</summary>
    /// <param name="from">The other forum.</param>
    /// <param name="members">Who may not sit there.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder SeparateFrom(string from, Action<SelectionBuilder>? members = null) =>
        Demands(new SeparatePrinciple(from, Members(members)));

    /// <summary>The members are at a level or above it (direktørniveau).</summary>
    /// <param name="level">A level of the charter's order.</param>
    /// <param name="members">Of whom it is asked.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder AtLeast(string level, Action<SelectionBuilder>? members = null) =>
        Demands(new LevelPrinciple(new LevelSpan { AtLeast = level }, Members(members)));

    /// <summary>The members are at a level or below it.</summary>
    /// <param name="level">A level of the charter's order.</param>
    /// <param name="members">Of whom it is asked.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder AtMost(string level, Action<SelectionBuilder>? members = null) =>
        Demands(new LevelPrinciple(new LevelSpan { AtMost = level }, Members(members)));

    /// <summary>Somebody has a competence (kompetencer inden for).</summary>
    /// <param name="competence">The competence.</param>
    /// <param name="min">How many at least.</param>
    /// <param name="members">Who counts.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder Competence(string competence, int min = 1, Action<SelectionBuilder>? members = null) =>
        Demands(new CompetencePrinciple([competence], Members(members), Given(min, null)));

    /// <summary>The members are appointed by a body (udpeges af).</summary>
    /// <param name="body">The body.</param>
    /// <param name="members">Of whom it is asked.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder AppointedBy(string body, Action<SelectionBuilder>? members = null) =>
        Demands(new AppointedByPrinciple([body], Members(members)));

    /// <summary>A role follows the highest post of another forum (formandskab efter højeste post).</summary>
    /// <param name="role">The role here.</param>
    /// <param name="of">The other forum.</param>
    /// <param name="among">Narrows both sides, such as to one sector.</param>
    /// <param name="by">What must be the same; left out, the organisation.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder TopPost(string role, string of, Action<SelectionBuilder>? among = null, GroupingKey? by = null) =>
        Demands(new TopPostPrinciple(role, of, Members(among), Selection.Everything, by ?? Property.Organisation));

    /// <summary>At most so many from the same organisation, cluster or the like (højst to fra samme).</summary>
    /// <param name="key">What is the same.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="members">Who counts.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder AtMostPer(GroupingKey key, Bound max, Action<SelectionBuilder>? members = null) =>
        Demands(new AtMostPerPrinciple(key, Members(members), Given(null, max)));

    /// <summary>A balanced composition (ligelig sammensætning): each of the values has its share.</summary>
    /// <param name="key">What is balanced, such as <c>Key.OfAttribute("gender")</c>.</param>
    /// <param name="over">The values.</param>
    /// <param name="min">The least share of each.</param>
    /// <param name="members">Who counts.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder Balance(GroupingKey key, IEnumerable<string> over, Bound min, Action<SelectionBuilder>? members = null) =>
        Demands(new BalancePrinciple(key, Members(members), Given(min, null) with { Domain = KeyDomain.These(over.Select(o => new Identifier(o))) }));

    /// <summary>How many different persons there are.</summary>
    /// <param name="members">Who counts.</param>
    /// <param name="exactly">How many there must be.</param>
    /// <param name="min">How many at least.</param>
    /// <param name="max">How many at most.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">Neither <paramref name="exactly"/>, <paramref name="min"/> nor <paramref name="max"/> is given, or the first together with another.</exception>
    public ForumBuilder Count(Action<SelectionBuilder>? members = null, int? exactly = null, int? min = null, int? max = null) =>
        Demands(new CountPrinciple(new CountConstraint(Members(members), BoundsOf(exactly, min, max))));

    /// <summary>How many there are, in full: per key, over keys, with exceptions.</summary>
    /// <param name="form">The count.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder Count(CountConstraint form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Demands(new CountPrinciple(form));
    }

    /// <summary>Holds the keys of the members against those of others.</summary>
    /// <param name="members">The members here.</param>
    /// <param name="relation">How they stand to the others.</param>
    /// <param name="with">The others; they name their forum.</param>
    /// <param name="by">The keys.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder Compare(Action<SelectionBuilder>? members, Relation relation, Action<SelectionBuilder> with, GroupingKey by) =>
        Demands(new ComparePrinciple(new SetConstraint(Members(members), relation, Selection.Where(with), by)));

    /// <summary>Asks something of each member.</summary>
    /// <param name="members">Of whom it is asked; <see langword="null"/> for all who are seated.</param>
    /// <param name="is">What is asked.</param>
    /// <returns>The same builder.</returns>
    public ForumBuilder Every(Action<SelectionBuilder>? members, Action<SelectionBuilder> @is) =>
        Demands(new EveryPrinciple(new ForAllConstraint(Members(members), Selection.Where(@is))));

    internal static Bounds BoundsOf(int? exactly, int? min, int? max)
    {
        if (exactly is null && min is null && max is null)
            throw new ArgumentException("Say how many: exactly, at least or at most.", nameof(exactly));
        if (exactly is not null && (min is not null || max is not null))
            throw new ArgumentException("Exactly so many leaves no room for a least or a greatest number.", nameof(exactly));
        return exactly is { } count ? Bounds.Exactly(count) : new Bounds(min is { } least ? least : null, max is { } most ? most : null);
    }

    private static Selection Members(Action<SelectionBuilder>? define) => Selection.From(define) ?? Selection.Everything;

    private static CountOptions Given(Bound? min, Bound? max) => new() { Min = min, Max = max };

    private static ImmutableArray<Identifier> Words(ReadOnlySpan<string> texts)
    {
        var words = ImmutableArray.CreateBuilder<Identifier>(texts.Length);
        foreach (var text in texts)
            words.Add(text);
        return words.MoveToImmutable();
    }
}
