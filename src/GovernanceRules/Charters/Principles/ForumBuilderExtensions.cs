using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Demands a principle of a forum. Each demand takes a selection of members; left out, all who are seated.</summary>
public static class ForumBuilderExtensions
{
    /// <summary>The mirror principle (spejlingsprincip): each politician's municipality in the other forum has its member here.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="of">The political forum.</param>
    /// <param name="members">Who mirrors.</param>
    /// <param name="politicians">Who is mirrored; left out, who is at the level politician, mayor or alderman there.</param>
    /// <param name="by">What must be the same; left out, the organisation.</param>
    /// <param name="exact">Whether nobody else may sit here either.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder Mirrors(this ForumBuilder builder, ForumTarget of, Action<SelectionBuilder>? members = null, Action<SelectionBuilder>? politicians = null,
        GroupingKey? by = null, bool exact = false) =>
        Demands(builder, new MirrorPrinciple(of, Members(members), Members(politicians), by ?? Property.Organisation, exact));

    /// <summary>A shared chairmanship (delt formandskab): one chair from each sector, and none from elsewhere.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="sectors">The sectors that share it.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder SharedChair(this ForumBuilder builder, params ReadOnlySpan<string> sectors) =>
        builder.Shared("chair", sectors);

    /// <summary>A shared role, such as a shared secretariat (delt sekretariat): one from each sector, and none from elsewhere.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="role">The role.</param>
    /// <param name="sectors">The sectors that share it.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder Shared(this ForumBuilder builder, string role, params ReadOnlySpan<string> sectors) =>
        Demands(builder, new SharedPrinciple(role, Words(sectors), false, Selection.Everything, CountOptions.Default));

    /// <summary>Every cluster is represented (alle klynger er repræsenteret).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="members">Who counts.</param>
    /// <param name="min">How many of each cluster at least.</param>
    /// <param name="max">How many at most.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder EveryCluster(this ForumBuilder builder, Action<SelectionBuilder>? members = null, Bound? min = null, Bound? max = null) =>
        Demands(builder, new EveryClusterPrinciple(Members(members), Given(min, max)));

    /// <summary>Every organisation of some kind is represented (alle kommuner er repræsenteret).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="among">Which organisations; left out, all.</param>
    /// <param name="members">Who counts.</param>
    /// <param name="min">How many of each at least.</param>
    /// <param name="max">How many at most.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder EveryOrganisation(this ForumBuilder builder, Action<SelectionBuilder>? among = null, Action<SelectionBuilder>? members = null,
        Bound? min = null, Bound? max = null) =>
        Demands(builder, new EveryOrganisationPrinciple(Members(among), Members(members), Given(min, max)));

    /// <summary>Every sector is represented (alle parter er repræsenteret).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="sectors">The sectors.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder EverySector(this ForumBuilder builder, params ReadOnlySpan<string> sectors) =>
        Demands(builder, new EverySectorPrinciple(Words(sectors), false, false, Selection.Everything, CountOptions.Default));

    /// <summary>Every sector is represented, and no other is.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="sectors">The sectors.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder OnlySectors(this ForumBuilder builder, params ReadOnlySpan<string> sectors) =>
        Demands(builder, new EverySectorPrinciple(Words(sectors), true, false, Selection.Everything, CountOptions.Default));

    /// <summary>
    /// Seats (sammensætning). Lines that follow each other are one composition; <see cref="NoOtherSeats"/> closes it.
    /// </summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="name">The name of the line, which is the key of its finding.</param>
    /// <param name="members">Who fits it.</param>
    /// <param name="exactly">How many there must be.</param>
    /// <param name="min">How many at least: a number, or <see cref="Bound.ShareOf"/> others.</param>
    /// <param name="max">How many at most: a number, or <see cref="Bound.ShareOf"/> others.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">Neither <paramref name="exactly"/>, <paramref name="min"/> nor <paramref name="max"/> is given, the first together with another, or a share that is not of others.</exception>
    public static ForumBuilder Seats(this ForumBuilder builder, string name, Action<SelectionBuilder>? members = null, int? exactly = null,
        Bound? min = null, Bound? max = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var line = new SeatLine(name, Members(members), Bounds.Of(exactly, min, max));
        return builder.Extend<SeatsPrinciple>(s => s.With(line)) ? builder : builder.Demands(new SeatsPrinciple([line], false, false, Selection.Everything));
    }

    /// <summary>Closes the seats written last: every seated member fits one of the lines.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">No seats were written last.</exception>
    public static ForumBuilder NoOtherSeats(this ForumBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Extend<SeatsPrinciple>(s => s.Closed()) ? builder : throw new InvalidOperationException("Say first which seats there are.");
    }

    /// <summary>
    /// One person fills at most one line of the seats written last, or counts for at most one sector of the shared role or of the sectors written
    /// last. The lines hold if some assignment of the persons gives each as many as it asks for.
    /// </summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">Neither seats nor sectors were written last.</exception>
    public static ForumBuilder OneSeatEach(this ForumBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Extend<SeatsPrinciple>(s => s.Disjoint()) || builder.Extend<SharedPrinciple>(s => s.Disjoint())
            || builder.Extend<EverySectorPrinciple>(s => s.Disjoint())
            ? builder : throw new InvalidOperationException("Say first which seats or sectors there are.");
    }

    /// <summary>The members are drawn from another forum (vælges blandt).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="forum">The other forum, or several.</param>
    /// <param name="members">Who is drawn from it.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder DrawnFrom(this ForumBuilder builder, ForumTarget forum, Action<SelectionBuilder>? members = null) =>
        Demands(builder, new DrawnFromPrinciple(forum, Members(members)));

    /// <summary>So many persons sit in another forum too.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="with">The other forum, or several.</param>
    /// <param name="min">How many at least.</param>
    /// <param name="members">Who counts here.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder Overlaps(this ForumBuilder builder, ForumTarget with, int min = 1, Action<SelectionBuilder>? members = null) =>
        Demands(builder, new OverlapPrinciple(with, Members(members), min));

    /// <summary>Nobody sits in both fora (uforenelighed).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="from">The other forum, or several.</param>
    /// <param name="members">Who may not sit there.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder SeparateFrom(this ForumBuilder builder, ForumTarget from, Action<SelectionBuilder>? members = null) =>
        Demands(builder, new SeparatePrinciple(from, Members(members)));

    /// <summary>The members are at a level or above it (direktørniveau).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="level">A level of the charter's order.</param>
    /// <param name="members">Of whom it is asked.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder AtLeast(this ForumBuilder builder, string level, Action<SelectionBuilder>? members = null) =>
        Demands(builder, new LevelPrinciple(new LevelSpan { AtLeast = level }, Members(members)));

    /// <summary>The members are at a level or below it.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="level">A level of the charter's order.</param>
    /// <param name="members">Of whom it is asked.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder AtMost(this ForumBuilder builder, string level, Action<SelectionBuilder>? members = null) =>
        Demands(builder, new LevelPrinciple(new LevelSpan { AtMost = level }, Members(members)));

    /// <summary>Somebody has a competence (kompetencer inden for).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="competence">The competence.</param>
    /// <param name="min">How many at least.</param>
    /// <param name="members">Who counts.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder Competence(this ForumBuilder builder, string competence, int min = 1, Action<SelectionBuilder>? members = null) =>
        Demands(builder, new CompetencePrinciple([competence], Members(members), Given(min, null)));

    /// <summary>The members are appointed by a body (udpeges af).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="body">The body.</param>
    /// <param name="members">Of whom it is asked.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder AppointedBy(this ForumBuilder builder, string body, Action<SelectionBuilder>? members = null) =>
        Demands(builder, new AppointedByPrinciple([body], Members(members)));

    /// <summary>A role follows the highest post of another forum (formandskab efter højeste post).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="role">The role here.</param>
    /// <param name="of">The other forum.</param>
    /// <param name="among">Narrows both sides, such as to one sector.</param>
    /// <param name="by">What must be the same; left out, the organisation.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder TopPost(this ForumBuilder builder, string role, string of, Action<SelectionBuilder>? among = null, GroupingKey? by = null) =>
        Demands(builder, new TopPostPrinciple(role, of, Members(among), Selection.Everything, by ?? Property.Organisation));

    /// <summary>At most so many from the same organisation, cluster or the like (højst to fra samme).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="key">What is the same.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="members">Who counts.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder AtMostPer(this ForumBuilder builder, GroupingKey key, Bound max, Action<SelectionBuilder>? members = null) =>
        Demands(builder, new AtMostPerPrinciple(key, Members(members), Given(null, max)));

    /// <summary>A balanced composition (ligelig sammensætning): each of the values has its share.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="key">What is balanced, such as <c>GroupingKey.OfAttribute("gender")</c>.</param>
    /// <param name="over">The values.</param>
    /// <param name="min">The least share of each.</param>
    /// <param name="members">Who counts.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder Balance(this ForumBuilder builder, GroupingKey key, IEnumerable<string> over, Bound min, Action<SelectionBuilder>? members = null) =>
        Demands(builder, new BalancePrinciple(key, Members(members), Given(min, null) with { Domain = KeyDomain.These(over.Select(o => new Identifier(o))) }));

    /// <summary>How many different persons there are.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="members">Who counts.</param>
    /// <param name="exactly">How many there must be.</param>
    /// <param name="min">How many at least: a number, or <see cref="Bound.ShareOf"/> others.</param>
    /// <param name="max">How many at most: a number, or <see cref="Bound.ShareOf"/> others.</param>
    /// <param name="odd">Whether the number must be odd.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">Neither <paramref name="exactly"/>, <paramref name="min"/>, <paramref name="max"/> nor <paramref name="odd"/> is given, the first together with another, or a share that is not of others.</exception>
    public static ForumBuilder Count(this ForumBuilder builder, Action<SelectionBuilder>? members = null, int? exactly = null, Bound? min = null, Bound? max = null, bool odd = false) =>
        Demands(builder, new CountPrinciple(new CountConstraint(Members(members), Bounds.Of(exactly, min, max, odd))));

    /// <summary>How many there are, in full: per key, over keys, with exceptions.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="form">The count.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder Count(this ForumBuilder builder, CountConstraint form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Demands(builder, new CountPrinciple(form));
    }

    /// <summary>Holds the keys of the members against those of others.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="members">The members here.</param>
    /// <param name="relation">How they must relate to the others.</param>
    /// <param name="with">The others; they name their forum.</param>
    /// <param name="by">The keys.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder Compare(this ForumBuilder builder, Action<SelectionBuilder>? members, Relation relation,
        Action<SelectionBuilder> with, GroupingKey by) =>
        Demands(builder, new ComparePrinciple(new SetConstraint(Members(members), relation, Selection.Where(with), by)));

    /// <summary>As many different persons as in another selection (lige mange).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="members">Who is counted; <see langword="null"/> for all who are seated.</param>
    /// <param name="with">Those who are to be as many.</param>
    /// <param name="differ">By how many one side may be larger.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="differ"/> is negative.</exception>
    public static ForumBuilder SameNumber(this ForumBuilder builder, Action<SelectionBuilder>? members, Action<SelectionBuilder> with, int differ = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(differ);
        return Demands(builder, new SameNumberPrinciple(Members(members), Selection.Where(with), differ));
    }

    /// <summary>Asks something of each member.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="members">Of whom it is asked; <see langword="null"/> for all who are seated.</param>
    /// <param name="is">What is asked.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder Every(this ForumBuilder builder, Action<SelectionBuilder>? members, Action<SelectionBuilder> @is) =>
        Demands(builder, new EveryPrinciple(new ForAllConstraint(Members(members), Selection.Where(@is))));

    /// <summary>Each membership lasts so long, and begins and ends on these days of the year (valgperiode).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="length">How long it lasts, such as <c>2y</c>; then neither <paramref name="min"/> nor <paramref name="max"/> is given.</param>
    /// <param name="min">How long it lasts at least.</param>
    /// <param name="max">How long it lasts at most.</param>
    /// <param name="begins">The day on which it begins, of any year: only month and day count.</param>
    /// <param name="ends">Its last day, of any year.</param>
    /// <param name="members">Of whom it is asked.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">Nothing is asked, or <paramref name="length"/> together with a bound.</exception>
    public static ForumBuilder TermLasts(this ForumBuilder builder, Duration? length = null, Duration? min = null, Duration? max = null, DateOnly? begins = null,
        DateOnly? ends = null, Action<SelectionBuilder>? members = null)
    {
        var rule = new TermDemand { Length = length, Min = min, Max = max, Begins = MonthDay.Of(begins), Ends = MonthDay.Of(ends) };
        if (rule.IsEmpty)
            throw new ArgumentException("Nothing is asked of the term.", nameof(length));
        if (length is not null && (min is not null || max is not null))
            throw new ArgumentException("A length leaves no room for a bound.", nameof(length));
        return Demands(builder, new TermPrinciple(rule, Members(members)));
    }

    /// <summary>Nobody sits for more than so many terms in a row or in all, or for more than so many years together (genvalg højst).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="consecutive">So many terms in a row at most.</param>
    /// <param name="lifetime">So many terms in all at most.</param>
    /// <param name="years">So many years together at most.</param>
    /// <param name="notCountingUpTo">A term that lasts no longer does not count.</param>
    /// <param name="breakOf">How long a break begins the row anew; left out, a day.</param>
    /// <param name="members">Of whom it is asked.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">No limit is given.</exception>
    public static ForumBuilder TermLimit(this ForumBuilder builder, int? consecutive = null, int? lifetime = null, int? years = null, Duration? notCountingUpTo = null,
        Duration? breakOf = null, Action<SelectionBuilder>? members = null)
    {
        var limit = new TermLimit { Consecutive = consecutive, Lifetime = lifetime, Years = years, NotCountingUpTo = notCountingUpTo, BreakOf = breakOf };
        return limit.IsEmpty ? throw new ArgumentException("No limit is given.", nameof(consecutive)) : Demands(builder, new TermLimitPrinciple(limit, Members(members)));
    }

    /// <summary>So many of the terms end in each year in which some do (forskudte valgperioder).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="min">How many at least, or which share of all members.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="members">Whose terms are counted.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">No bound is given.</exception>
    public static ForumBuilder Staggered(this ForumBuilder builder, Bound? min = null, Bound? max = null, Action<SelectionBuilder>? members = null) => min is null && max is null
        ? throw new ArgumentException("Say how many: at least or at most.", nameof(min))
        : Demands(builder, new StaggeredPrinciple(Property.Ends, Members(members), Given(min, max)));

    /// <summary>Each member has so many deputies (suppleanter, stedfortrædere).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="min">How many at least.</param>
    /// <param name="max">How many at most.</param>
    /// <param name="by">What a deputy has in common with the member, such as the organisation; left out, nothing.</param>
    /// <param name="members">Who has deputies.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">No bound is given.</exception>
    public static ForumBuilder Deputies(this ForumBuilder builder, int? min = null, int? max = null, GroupingKey? by = null, Action<SelectionBuilder>? members = null) => min is null && max is null
        ? throw new ArgumentException("Say how many: at least or at most.", nameof(min))
        : Demands(builder, new DeputiesPrinciple(new Bounds(min is { } least ? (Bound)least : null, max is { } most ? (Bound)most : null), by, Members(members)));

    /// <summary>A role does not stay longer with one sector, organisation or the like (formandskabet går på skift).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="role">The role.</param>
    /// <param name="per">Among whom it goes round.</param>
    /// <param name="every">How long it stays with one at most.</param>
    /// <param name="members">Narrows who holds the role.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder Rotates(this ForumBuilder builder, string role, GroupingKey per, Duration every, Action<SelectionBuilder>? members = null) =>
        Demands(builder, new RotationPrinciple(role, per, every, Members(members)));

    /// <summary>No seat of the forum's composition is empty for longer (genbesættelse inden).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="within">How long a seat may be empty.</param>
    /// <param name="lines">The names of the lines; left out, all.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder SeatsFilledWithin(this ForumBuilder builder, Duration within, params ReadOnlySpan<string> lines) =>
        Demands(builder, new VacancyPrinciple(within, [.. lines]));

    /// <summary>So many of those entitled are present at each meeting (beslutningsdygtighed).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="min">How many at least: a number, a share, or <see cref="Bound.MoreThan"/> one.</param>
    /// <param name="chair">Whether the chair has to be present too.</param>
    /// <param name="members">Who is entitled.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder Quorum(this ForumBuilder builder, Bound min, bool chair = false, Action<SelectionBuilder>? members = null) =>
        Demands(builder, new QuorumPrinciple(Bounds.AtLeast(min), chair, Members(members)));

    /// <summary>Each member is present at so many of the meetings (mødepligt).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="min">How many, or which share.</param>
    /// <param name="perYear">Whether each calendar year is judged by itself, once it is over.</param>
    /// <param name="members">Of whom it is asked.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder Attendance(this ForumBuilder builder, Bound min, bool perYear = false, Action<SelectionBuilder>? members = null) =>
        Demands(builder, new AttendancePrinciple(new AttendanceDemand { Min = min, PerYear = perYear }, Members(members)));

    /// <summary>Nobody misses so many meetings.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="missed">So many are too many; at least 1.</param>
    /// <param name="inARow">Whether only meetings that are missed one after the other count.</param>
    /// <param name="perYear">Whether each calendar year is judged by itself, once it is over.</param>
    /// <param name="members">Of whom it is asked.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="missed"/> is less than 1.</exception>
    public static ForumBuilder MissesFewerThan(this ForumBuilder builder, int missed, bool inARow = false, bool perYear = false, Action<SelectionBuilder>? members = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(missed, 1);
        return Demands(builder, new AttendancePrinciple(new AttendanceDemand { Missed = missed, InARow = inARow, PerYear = perYear }, Members(members)));
    }

    /// <summary>So many ordinary meetings in each whole calendar year (mødes 4-5 gange årligt).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="exactly">Exactly so many; then neither <paramref name="min"/> nor <paramref name="max"/> is given.</param>
    /// <param name="min">At least so many.</param>
    /// <param name="max">At most so many.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">No number is given, or <paramref name="exactly"/> together with a bound.</exception>
    public static ForumBuilder MeetingsPerYear(this ForumBuilder builder, int? exactly = null, int? min = null, int? max = null) =>
        Demands(builder, new MeetingsPrinciple(new MeetingsDemand { PerYear = Bounds.Of(exactly, min, max) }));

    /// <summary>
    /// No longer time lies between two ordinary meetings in a row, nor between the last one and the day of the check; before the first one it is counted from
    /// the day from which the register, the constraint and the forum are all about it.
    /// </summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="max">The longest time, such as 13 months.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder MeetsEvery(this ForumBuilder builder, Duration max) => Demands(builder, new MeetingsPrinciple(new MeetingsDemand { Every = max }));

    /// <summary>Each meeting is announced so long before (mødeindkaldelse).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="min">The shortest time, such as 10 days; the day on which it is announced lies no later than so long before the meeting.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder AnnouncesMeetings(this ForumBuilder builder, Duration min) => Demands(builder, new MeetingsPrinciple(new MeetingsDemand { Notice = min }));

    /// <summary>The forum meets before each meeting of another one (mødes før).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="forum">The other forum, or several.</param>
    /// <param name="minDays">So many days before at least.</param>
    /// <param name="maxDays">So many days before at most; if neither is given, since the other forum's meeting before.</param>
    /// <param name="orAfter">Whether a meeting so many days after will do, too; it needs <paramref name="maxDays"/>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException"><paramref name="orAfter"/> is given without <paramref name="maxDays"/>, or no number can be both bounds.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of days is negative.</exception>
    public static ForumBuilder MeetsBefore(this ForumBuilder builder, string forum, int? minDays = null, int? maxDays = null, bool orAfter = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minDays ?? 0, nameof(minDays));
        ArgumentOutOfRangeException.ThrowIfNegative(maxDays ?? 0, nameof(maxDays));
        if (orAfter && maxDays is null)
            throw new ArgumentException("A meeting may always still come if no greatest number of days is given.", nameof(orAfter));
        if (minDays > maxDays)
            throw new ArgumentException("No number of days can be both.", nameof(minDays));
        return Demands(builder, new MeetsBeforePrinciple(forum, minDays, maxDays, orAfter));
    }

    /// <summary>So many votes adopt a matter (flertal). Asked of each matter that the forum settles with votes and does not reject.</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="min">How many are for it: a number, a share, or <see cref="Bound.MoreThan"/> one.</param>
    /// <param name="of">Of what a share is taken.</param>
    /// <param name="against">How many may be against it at most; 0 asks that nobody is.</param>
    /// <param name="chairBreaksTies">Whether, with as many for as against, the vote of the chair counts once more.</param>
    /// <param name="types">The types of the matters; left out, any.</param>
    /// <param name="traits">Traits of which the matters have one; left out, any.</param>
    /// <param name="allTraits">Traits that the matters have, all of them.</param>
    /// <param name="members">Who is a member, for shares of those present and of the members.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">Neither <paramref name="min"/> nor <paramref name="against"/> is given.</exception>
    public static ForumBuilder Majority(this ForumBuilder builder, Bound? min = null, MajorityOf of = MajorityOf.Cast, Bound? against = null, bool chairBreaksTies = false,
        IEnumerable<string>? types = null, IEnumerable<string>? traits = null, IEnumerable<string>? allTraits = null, Action<SelectionBuilder>? members = null)
    {
        if (min is null && against is null)
            throw new ArgumentException("Say how many are for it, or against it.", nameof(min));
        var when = new EscalationCondition { Types = Words(types), AnyTraits = Words(traits), AllTraits = Words(allTraits) };
        return Demands(builder, new MajorityPrinciple(new MajorityDemand { When = when, Of = of, Min = min, Against = against, ChairBreaksTies = chairBreaksTies }, Members(members)));
    }

    /// <summary>Whoever a matter concerns, or whose organisation it concerns, is neither present nor votes (inhabilitet).</summary>
    /// <param name="builder">The builder of the forum.</param>
    /// <param name="members">Of whom it is asked; left out, of whoever is there.</param>
    /// <returns>The same builder.</returns>
    public static ForumBuilder Recusal(this ForumBuilder builder, Action<SelectionBuilder>? members = null) => Demands(builder, new RecusalPrinciple(Selection.From(members)));

    private static ImmutableArray<Identifier> Words(IEnumerable<string>? words) => [.. (words ?? []).Select(w => new Identifier(w))];

    private static ForumBuilder Demands(ForumBuilder builder, Principle principle)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Demands(principle);
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
