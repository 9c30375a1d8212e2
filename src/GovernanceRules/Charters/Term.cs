using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The arguments of messages that a language spells: names, roles, amounts and lists. What a user wrote is in backticks.</summary>
public static class Term
{
    /// <summary>A forum by its name on the day, in backticks.</summary>
    /// <param name="id">The forum's id; <see langword="null"/> for the charter's fora as a whole.</param>
    /// <returns>The name, or the id if it has none.</returns>
    public static Message Forum(string? id) => id is null ? Message.Of("fora.all") : Name(Property.Forum, id);

    /// <summary>What a key refers to, by its name on the day, in backticks; of a person with a name, the name and the id.</summary>
    /// <param name="key">What kind of entity it is.</param>
    /// <param name="id">Its id.</param>
    /// <returns>The name, or the id if it has none.</returns>
    public static Message Name(GroupingKey key, string id) => key.Property switch
    {
        Property.Role => Role(id),
        Property.Ended => Ending(id),
        Property.StandsInFor => new NameMessage(Property.Person, id),
        _ => new NameMessage(key, id),
    };

    /// <summary>A text in backticks.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text in backticks.</returns>
    public static Message Quoted(string text) => $"`{text}`";

    // In backticks, with an "and" before the last.
    internal static Message Quoted(IEnumerable<Identifier> ids) => And(ids.Select(i => Quoted(i.Text)));

    /// <summary>A list with an <c>and</c> before the last.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The list; the item itself if there is one, and nothing if there is none.</returns>
    public static Message And(IEnumerable<Message> items) => List(items, "list.comma", "list.and");

    /// <summary>A list with an <c>or</c> before the last.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The list; the item itself if there is one, and nothing if there is none.</returns>
    public static Message Or(IEnumerable<Message> items) => List(items, "list.comma", "list.or");

    internal static Message Then(IEnumerable<Message> items) => List(items, "list.comma", "list.then");

    // With the same text between each two, or none.
    internal static Message Joined(IEnumerable<Message> items, string? separator = null) => List(items, separator, separator);

    /// <summary>How many: <c>exactly 7</c>, <c>at least 1</c>, <c>at most 2</c>, <c>from 2 to 4</c>.</summary>
    /// <param name="bounds">The bounds.</param>
    /// <returns>The amount.</returns>
    public static Message Amount(Bounds bounds) => bounds switch
    {
        { IsOdd: true, Min: null, Max: null } => Message.Of("amount.odd"),
        { IsOdd: true } => Message.Of("amount.odd.and", ("amount", Amount(bounds with { IsOdd = false }))),
        { Min: { } min, Max: { } max } when min == max => Message.Of("amount.exactly", ("min", Number(min))),
        { Min: { } least, Max: { } most } when least.IsExclusive || most.IsExclusive =>
            Message.Of("amount.both", ("least", Amount(new Bounds(bounds.Min, null))), ("most", Amount(new Bounds(null, bounds.Max)))),
        { Min: { } min, Max: { } max } => Message.Of("amount.range", ("min", Number(min)), ("max", Number(max))),
        { Min: { IsExclusive: true } min } => Message.Of("amount.moreThan", ("min", Number(min))),
        { Max: { IsExclusive: true } max } => Message.Of("amount.lessThan", ("max", Number(max))),
        { Min: { } min } => Message.Of("amount.least", ("min", Number(min))),
        { Max: { } max } when max is { Numerator: 0, Whole: null } => Message.Of("amount.none"),
        { Max: { } max } => Message.Of("amount.most", ("max", Number(max))),
        _ => Message.Of("amount.any"),
    };

    private static Message Number(Bound bound) => bound.Choice is { } choice
        ? Message.Of(choice.IsGreater ? "amount.greaterOf" : "amount.lesserOf", ("all", And(choice.Of.Select(b => (Message)b.ToString()))))
        : bound.Whole is { } whole
        ? Message.Of(whole.Rounded switch { Rounding.Down => "amount.whole.down", Rounding.Up => "amount.whole.up", _ => "amount.whole" },
            ("share", bound.ToString()), ("members", SelectionMessages.Plural(whole.Members)))
        : bound.ToString();

    // Such as "exactly 1 chair", "no secretaries", "at least 40% of all members".
    internal static Message Amount(Bounds bounds, Func<bool, Message> noun)
    {
        if (bounds.IsOdd)
            return bounds with { IsOdd = false } is { IsNone: false } others
                ? Message.Of("amount.odd.and", ("amount", Amount(others, noun)))
                : Message.Of("amount.odd.of", ("noun", noun(true)));
        if (bounds.HasWhole)
            return Message.Of("amount.whole.of", ("amount", Amount(bounds)), ("noun", noun(true)));
        if (bounds.HasShare)
            return Message.Of("amount.share", ("amount", Amount(bounds)), ("noun", noun(true)));
        if (bounds is { Max.Numerator: 0 } && (bounds.Min?.Numerator ?? 0) == 0)
            return Message.Of("amount.no", ("noun", noun(true)));
        return Message.Of("amount.of", ("amount", Amount(bounds)), ("noun", noun((bounds.Max ?? bounds.Min)?.Numerator != 1)));
    }

    // As the end of a sentence.
    internal static Message Span(Period period) => period switch
    {
        { From: { } from, To: { } to } => Message.Of("span.range", ("from", from), ("to", to)),
        { From: { } from } => Message.Of("span.from", ("from", from)),
        { To: { } to } => Message.Of("span.to", ("to", to)),
        _ => Message.Of("span.always"),
    };

    // "2 years", "1 måned"
    internal static Message Time(Duration duration) => duration.Unit switch
    {
        DurationUnit.Day => Message.Of("time.days", ("count", duration.Count)),
        DurationUnit.Week => Message.Of("time.weeks", ("count", duration.Count)),
        DurationUnit.Month => Message.Of("time.months", ("count", duration.Count)),
        _ => Message.Of("time.years", ("count", duration.Count)),
    };

    private static readonly string[] Months =
        ["month.january", "month.february", "month.march", "month.april", "month.may", "month.june", "month.july", "month.august", "month.september", "month.october", "month.november", "month.december"];

    // "1 July", "1. juli"
    internal static Message DayOfYear(MonthDay day) => Message.Of("dayOfYear", ("day", day.Day), ("month", Message.Of(Months[day.Month - 1])));

    // "resignation", "fratræden"
    private static Message Ending(string reason) => reason switch
    {
        "resigned" => Message.Of("ended.resigned"),
        "removed" => Message.Of("ended.removed"),
        "expired" => Message.Of("ended.expired"),
        "died" => Message.Of("ended.died"),
        "other" => Message.Of("ended.other"),
        _ => Quoted(reason),
    };

    internal static Message Role(string role) => role switch
    {
        "chair" => Message.Of("role.chair"),
        "vice-chair" => Message.Of("role.viceChair"),
        "member" => Message.Of("role.member"),
        "secretary" => Message.Of("role.secretary"),
        "observer" => Message.Of("role.observer"),
        "participant" => Message.Of("role.participant"),
        "invited" => Message.Of("role.invited"),
        "deputy" => Message.Of("role.deputy"),
        "ad-hoc" => Message.Of("role.adHoc"),
        _ => Quoted(role),
    };

    // Of one person: "the chair", "formanden".
    internal static Message TheRole(string role) => role switch
    {
        "chair" => Message.Of("role.chair.the"),
        "vice-chair" => Message.Of("role.viceChair.the"),
        "member" => Message.Of("role.member.the"),
        "secretary" => Message.Of("role.secretary.the"),
        "observer" => Message.Of("role.observer.the"),
        "participant" => Message.Of("role.participant.the"),
        "invited" => Message.Of("role.invited.the"),
        "deputy" => Message.Of("role.deputy.the"),
        "ad-hoc" => Message.Of("role.adHoc.the"),
        _ => Message.Of("role.other.the", ("role", role)),
    };

    // "chairs", "formænd"
    internal static Message Roles(string role) => role switch
    {
        "chair" => Message.Of("role.chair.many"),
        "vice-chair" => Message.Of("role.viceChair.many"),
        "member" => Message.Of("role.member.many"),
        "secretary" => Message.Of("role.secretary.many"),
        "observer" => Message.Of("role.observer.many"),
        "participant" => Message.Of("role.participant.many"),
        "invited" => Message.Of("role.invited.many"),
        "deputy" => Message.Of("role.deputy.many"),
        "ad-hoc" => Message.Of("role.adHoc.many"),
        _ => Message.Of("role.other.many", ("role", role)),
    };

    // "organisation", "klynge"
    internal static Message KeyWord(GroupingKey key) => key.Property switch
    {
        Property.Person => Message.Of("key.person"),
        Property.Organisation => Message.Of("key.organisation"),
        Property.Group => Message.Of("key.group"),
        Property.Cluster => Message.Of("key.cluster"),
        Property.Sector => Message.Of("key.sector"),
        Property.Kind => Message.Of("key.kind"),
        Property.Level => Message.Of("key.level"),
        Property.Role => Message.Of("key.role"),
        Property.Forum => Message.Of("key.forum"),
        Property.Competence => Message.Of("key.competence"),
        Property.StandsInFor => Message.Of("key.standsInFor"),
        Property.AppointedBy => Message.Of("key.appointedBy"),
        Property.NominatedBy => Message.Of("key.nominatedBy"),
        Property.ApprovedBy => Message.Of("key.approvedBy"),
        Property.Begins => Message.Of("key.begins"),
        Property.Ends => Message.Of("key.ends"),
        Property.Ended => Message.Of("key.ended"),
        Property.EndedBy => Message.Of("key.endedBy"),
        Property.Line => Message.Of("key.line"),
        Property.ReportsTo => Message.Of("key.reportsTo"),
        Property.SetUpBy => Message.Of("key.setUpBy"),
        Property.ServedBy => Message.Of("key.servedBy"),
        _ => Quoted(key.Attribute!),
    };

    // "each organisation", "hvert niveau"
    internal static Message Each(GroupingKey key) => key.Property switch
    {
        Property.Person => Message.Of("key.person.each"),
        Property.Organisation => Message.Of("key.organisation.each"),
        Property.Group => Message.Of("key.group.each"),
        Property.Cluster => Message.Of("key.cluster.each"),
        Property.Sector => Message.Of("key.sector.each"),
        Property.Kind => Message.Of("key.kind.each"),
        Property.Level => Message.Of("key.level.each"),
        Property.Role => Message.Of("key.role.each"),
        Property.Forum => Message.Of("key.forum.each"),
        Property.Competence => Message.Of("key.competence.each"),
        Property.StandsInFor => Message.Of("key.standsInFor.each"),
        Property.AppointedBy => Message.Of("key.appointedBy.each"),
        Property.NominatedBy => Message.Of("key.nominatedBy.each"),
        Property.ApprovedBy => Message.Of("key.approvedBy.each"),
        Property.Begins => Message.Of("key.begins.each"),
        Property.Ends => Message.Of("key.ends.each"),
        Property.Ended => Message.Of("key.ended.each"),
        Property.EndedBy => Message.Of("key.endedBy.each"),
        Property.Line => Message.Of("key.line.each"),
        Property.ReportsTo => Message.Of("key.reportsTo.each"),
        Property.SetUpBy => Message.Of("key.setUpBy.each"),
        Property.ServedBy => Message.Of("key.servedBy.each"),
        _ => Message.Of("key.attribute.each", ("attribute", key.Attribute!)),
    };

    // "organisations", "klynger"
    internal static Message KeyWords(GroupingKey key) => key.Property switch
    {
        Property.Person => Message.Of("key.person.many"),
        Property.Organisation => Message.Of("key.organisation.many"),
        Property.Group => Message.Of("key.group.many"),
        Property.Cluster => Message.Of("key.cluster.many"),
        Property.Sector => Message.Of("key.sector.many"),
        Property.Kind => Message.Of("key.kind.many"),
        Property.Level => Message.Of("key.level.many"),
        Property.Role => Message.Of("key.role.many"),
        Property.Forum => Message.Of("key.forum.many"),
        Property.Competence => Message.Of("key.competence.many"),
        Property.StandsInFor => Message.Of("key.standsInFor.many"),
        Property.AppointedBy => Message.Of("key.appointedBy.many"),
        Property.NominatedBy => Message.Of("key.nominatedBy.many"),
        Property.ApprovedBy => Message.Of("key.approvedBy.many"),
        Property.Begins => Message.Of("key.begins.many"),
        Property.Ends => Message.Of("key.ends.many"),
        Property.Ended => Message.Of("key.ended.many"),
        Property.EndedBy => Message.Of("key.endedBy.many"),
        Property.Line => Message.Of("key.line.many"),
        Property.ReportsTo => Message.Of("key.reportsTo.many"),
        Property.SetUpBy => Message.Of("key.setUpBy.many"),
        Property.ServedBy => Message.Of("key.servedBy.many"),
        _ => Message.Of("key.attribute.many", ("attribute", key.Attribute!)),
    };

    private static Message List(IEnumerable<Message> items, string? separator, string? last) => items.ToImmutableArray() switch
    {
        [] => Message.Empty,
        [var only] => only,
        var all => new ListMessage(all, separator, last),
    };
}
