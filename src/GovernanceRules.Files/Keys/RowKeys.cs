using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class RowKeys
{
    private static readonly Field<Identifier> PersonId = Field.Required("id", CommonKeys.PersonId, "The person's id: any text.");

    private static readonly Field<string> PersonName = Field.Optional("name", CommonKeys.Text,
        "A name to show beside the id; no answer needs it.");

    private static readonly Field<ImmutableArray<Identifier>> Competences = Field.Optional("competences", CommonKeys.Words,
        "All competences that the person has; left out, they are not recorded, and an empty list is none.");

    private static readonly Field<Identifier> Forum = Field.Required("forum", CommonKeys.ForumId, "The forum.");

    private static readonly Field<Identifier> Person = Field.Optional("person", CommonKeys.PersonId, "The person, by id; `vacant: true` stands in its place.");

    private static readonly Field<bool> Vacant = Field.Optional("vacant", CommonKeys.Bool,
        "true: in place of `person`, a seat that is known to be empty; it counts nobody.");

    private static readonly Field<Identifier> Organisation = Field.Optional("organisation", CommonKeys.OrganisationId,
        "The organisation that the member represents; `none` for a member who is of none; left out, it is not recorded.");

    private static readonly Field<Identifier> Role = Field.Optional("role", CommonKeys.AnyWord, "The role; left out, member.");

    private static readonly Field<Identifier> Level = Field.Optional("level", CommonKeys.AnyWord, "The level; left out, it is not recorded.");

    private static readonly Field<Identifier> AppointedBy = Field.Optional("appointedBy", CommonKeys.AnyWord,
        "The body that appointed the member; left out, it is not recorded.");

    private static readonly Field<Identifier> NominatedBy = Field.Optional("nominatedBy", CommonKeys.AnyWord,
        "The body that nominated the member; left out, it is not recorded.");

    private static readonly Field<Identifier> ApprovedBy = Field.Optional("approvedBy", CommonKeys.AnyWord,
        "The body that approved the member; left out, it is not recorded.");

    private static readonly Field<EndReason> Ended = Field.Optional("ended",
        new ChoiceSchema<EndReason>([.. EndReasons.Words.Select((word, i) => (word, (EndReason)i))]),
        "Why it ended, or will end; left out, it is not recorded.");

    private static readonly Field<Identifier> EndedBy = Field.Optional("endedBy", CommonKeys.AnyWord,
        "The body that ended it; left out, it is not recorded.");

    private static readonly Field<Identifier> Line = Field.Optional("line", CommonKeys.AnyWord,
        "The line of the forum's seats that it fills, by name; left out, any line that it fits.");

    private static readonly Field<Identifier> StandsInFor = Field.Optional("standsInFor", CommonKeys.PersonId,
        "The member whose deputy the person is, by id, or `unknown`; a deputy counts in nothing unless a selection asks for deputies.");

    private static readonly Field<int> VotesHeld = Field.Optional("votes", new CountSchema(),
        "How many votes the member has; left out, one, and a deputy has those of the member.");

    private static readonly Field<DateOnly> Date = Field.Required("date", CommonKeys.Date, "The day it was held.");

    private static readonly Field<DateOnly> Announced = Field.Optional("announced", CommonKeys.Date, "The day on which it was announced.");

    private static readonly Field<bool> Extraordinary = Field.Optional("extraordinary", CommonKeys.Bool, "Whether it was extraordinary.");

    private static readonly Field<ImmutableArray<Identifier>> Present = Field.Optional("present", new ListSchema<Identifier>(CommonKeys.PersonId,
        "a list of persons"), "The persons present; left out, they are not recorded.");

    private static readonly Field<Identifier> Constraint = Field.Required("constraint", new IdentifierSchema("the id of a constraint"),
        "The constraint whose violation is accepted.");

    private static readonly Field<Identifier> WaivedForum = Field.Optional("forum", CommonKeys.ForumId,
        "The forum; left out, every forum of the constraint.");

    private static readonly Field<Identifier> WaivedKey = Field.Optional("key", CommonKeys.AnyWord,
        "The key, such as a municipality; left out, every key.");

    private static readonly Field<string> Reason = Field.Required("reason", CommonKeys.Text, "Why it is accepted.");

    private static readonly Field<Identifier> DecidedBy = Field.Required("decidedBy", CommonKeys.AnyWord, "The body that accepted it.");

    private static readonly Field<DateOnly> DecidedOn = Field.Required("decidedOn", CommonKeys.Date, "The day on which it did.");

    private static readonly Field<DateOnly> WaivedTo = Field.Required("to", CommonKeys.Date, "The last day on which it holds.");

    private static readonly Field<int> UpTo = Field.Optional("upTo", new CountSchema(),
        "Of what is too many, the number up to which it is accepted. With `upTo` or `downTo` nothing else is covered; without them what stood on `decidedOn`, if the register covers that day, and nothing worse.");

    private static readonly Field<int> DownTo = Field.Optional("downTo", new CountSchema(),
        "Of what is too few, the number down to which it is accepted.");

    private static readonly Field<Identifier> TallyId = Field.Required("id", CommonKeys.Id, "The id.");

    private static readonly Field<ImmutableArray<(ScalarNode Key, int Value)>> Votes = Field.Required("votes",
        new MapSchema<int>(new CountSchema(), "a mapping such as { a: 120, b: 80 }"), "The votes of each list.");

    private static readonly Field<Identifier> DrawnFor = Field.Required("forum", CommonKeys.ForumId, "The forum for whose seats lots were drawn.");

    private static readonly Field<DateOnly> DrawnOn = Field.Required("date", CommonKeys.Date, "The day on which they were drawn; from then on they count.");

    private static readonly Field<ImmutableArray<Identifier>> DrawnOrder = Field.Required("order", CommonKeys.SomeWords,
        "The lists, or alliances, in the order in which they were drawn; of those who tie, the first have the seats.");

    public static readonly MappingSchema<Draw> Draw = new("draw", "Lots that were drawn where lists tie for seats.", [DrawnFor, DrawnOn, DrawnOrder, CommonKeys.Clause],
        row => row.TryGet(DrawnFor, out var forum) && row.TryGet(DrawnOn, out var day) && row.TryGet(DrawnOrder, out var order)
            ? new Draw(forum, day, [.. order.Select(o => o.Text)]) { Location = row.Location } : null);

    public static readonly MappingSchema<Person> PersonShape = new("person", "A person of whom more is recorded than where they sit.",
        [PersonId, PersonName, Competences, CommonKeys.Attributes, CommonKeys.Clause],
        row => row.TryGet(PersonId, out var id) ? new Person(id)
        {
            Name = row.Get(PersonName),
            Competences = row.TryGet(Competences, out var competences) ? competences : null,
            Attributes = AttributeValues.Of(row),
            Clauses = row.List(CommonKeys.Clause),
            Location = row.Location,
        } : null);

    private static readonly Field<PartialDate> MemberFrom = Field.Optional("from", new PartialDateSchema(mayBeUnknown: false),
        "The first day, or the month or the year in which it lies; left out, it has always been valid.");

    private static readonly Field<PartialDate> MemberTo = Field.Optional("to", new PartialDateSchema(mayBeUnknown: true),
        "The last day, which still counts, or the month or the year in which it lies; `unknown` if it has ended or will end on a day that nobody recorded; left out, no end is set.");

    public static readonly MappingSchema<Membership> Membership = new("membership",
        "That a person sits in a forum, for a time, for an organisation.",
        [Forum, Person, Vacant, Organisation, Role, Level, MemberFrom, MemberTo, AppointedBy, NominatedBy, ApprovedBy, Ended, EndedBy, Line, StandsInFor, VotesHeld, CommonKeys.Attributes, CommonKeys.Clause],
        row => HolderOf(row) is { } holder && row.TryGet(Forum, out var forum) ? (holder with
        {
            Forum = forum,
            Organisation = row.Find(Organisation),
            Role = row.Find(Role) ?? GovernanceRules.Membership.DefaultRole,
            Level = row.Find(Level),
            AppointedBy = row.Find(AppointedBy),
            NominatedBy = row.Find(NominatedBy),
            ApprovedBy = row.Find(ApprovedBy),
            Ended = row.Find(Ended),
            EndedBy = row.Find(EndedBy),
            Line = row.Find(Line),
            StandsInFor = row.Find(StandsInFor),
            Votes = row.Find(VotesHeld),
            Attributes = AttributeValues.Of(row),
            Clauses = row.List(CommonKeys.Clause),
            Location = row.Location,
        }).Between(row.Find(MemberFrom), row.Find(MemberTo)) : null)
    { OneOf = [Person, Vacant] };

    public static readonly MappingSchema<Meeting> Meeting = new("meeting", "A meeting of a forum.",
        [Forum, Date, Announced, Extraordinary, Present, CommonKeys.Clause],
        row => row.TryGet(Forum, out var forum) && row.TryGet(Date, out var date) ? new Meeting(forum, date)
        {
            Announced = row.Find(Announced),
            Extraordinary = row.Find(Extraordinary) ?? false,
            Present = row.TryGet(Present, out var present) ? present : null,
            Clauses = row.List(CommonKeys.Clause),
            Location = row.Location,
        } : null);

    public static readonly MappingSchema<Waiver> Waiver = new("waiver", "That a body has accepted a deviation for a time.",
        [Constraint, WaivedForum, WaivedKey, Reason, DecidedBy, DecidedOn, CommonKeys.From, WaivedTo, UpTo, DownTo, CommonKeys.Clause],
        row => row.TryGet(Constraint, out var constraint) && row.Get(Reason) is { } reason && row.TryGet(DecidedBy, out var body)
            && row.TryGet(DecidedOn, out var day) && row.TryGet(WaivedTo, out var to)
            ? new Waiver(constraint, reason, body, day, new Period(row.Find(CommonKeys.From), to))
            {
                Forum = row.Find(WaivedForum),
                Key = row.Find(WaivedKey)?.Text,
                UpTo = row.Find(UpTo),
                DownTo = row.Find(DownTo),
                Clauses = row.List(CommonKeys.Clause),
                Location = row.Location,
            } : null);

    // A membership of the person, or of nobody, in no forum yet; null if it is neither, which is then a fault.
    private static Membership? HolderOf(MappingReader row)
    {
        var isVacant = row.Find(Vacant) ?? false;
        if (isVacant && row.Has(Person))
            row.Wrong(DiagnosticId.WrongShape, Vacant, "the membership has a `person` and is `vacant`; a seat that somebody holds is not vacant");
        else if (isVacant)
            return GovernanceRules.Membership.Vacant("");
        else if (row.TryGet(Person, out var person))
            return new Membership("", person);
        else if (!row.Has(Person) && !row.IsMisspelt(Person) && !row.IsLost(Vacant))
            row.Wrong(DiagnosticId.MissingKey, Person, "the membership has no `person`; a membership needs `forum` and `person`, or `vacant: true` for a seat that nobody holds");
        return null;
    }

    public static readonly MappingSchema<VoteTally> Tally = new("tally", "The result of an election.", [TallyId, Votes, CommonKeys.Clause],
        row => row.TryGet(TallyId, out var id) && row.TryGet(Votes, out var votes)
            ? new VoteTally(id, CommonKeys.VotesOf(votes)) { Location = row.Location } : null);
}
