using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>A membership that is valid that day, or the memberships that may be in a forum that is not recorded.</summary>
internal sealed class Seat : Subject
{
    private readonly JsonObject? _row;
    private readonly string? _forum;
    private readonly string? _person;

    public Seat(Facts facts, JsonObject row)
        : base(facts)
    {
        _row = row;
        _forum = Json.Text(row["forum"]);
        _person = Json.Text(row["person"]);
    }

    public Seat(Facts facts, string forum)
        : base(facts) => _forum = forum;

    /// <summary>A deputy counts only where deputies are asked for; of a further member none is known to be one.</summary>
    public override Truth IsDeputy => Logic.Of(_row?["standsInFor"] is not null);

    /// <summary>Of a further membership only the forum is known, and none is certain.</summary>
    public override bool IsAnyNumber => _row is null;

    public override Truth Exists => _row is null || !Period.CertainlyContains(_row, Facts.Day) ? Truth.Unknown : Truth.Yes;

    public override Recorded Self => Of("person");

    public override Truth IsOfNoOrganisation => Json.Text(_row?["organisation"]) is { } id ? Logic.Of(id == "none") : Truth.Unknown;

    private JsonObject? Organisation => Json.Text(_row?["organisation"]) is { } id && id != "none" ? Facts.Organisations[id] : null;

    public override Recorded Of(string key) => key switch
    {
        "forum" => Recorded.One(_forum),
        "person" => Recorded.One(_person),
        _ when _row is null => key is "cluster" or "competence" || IsAttribute(key) ? Recorded.UnknownMany : Recorded.UnknownOne,
        "standsInFor" => Json.Text(_row[key]) switch { null => Recorded.Nothing, "unknown" => Recorded.UnknownOne, var member => Recorded.One(member) },
        "role" => Recorded.One(Json.Text(_row["role"]) ?? "member"),
        "level" or "appointedBy" or "nominatedBy" or "approvedBy" or "ended" or "endedBy" or "line" => Recorded.One(Json.Text(_row[key])),
        "organisation" or "group" or "sector" or "kind" or "cluster" when IsOfNoOrganisation == Truth.Yes => Recorded.Nothing,
        "begins" or "ends" => Recorded.One(Json.Text(_row[key == "begins" ? "from" : "to"]) is { } date and not "unknown" ? date[..4] : null),
        "organisation" => Recorded.One(Json.Text(_row[key])),
        "group" => Recorded.One(Json.Text(_row["organisation"]) is { } id ? Facts.GroupOf(id) : null),
        "sector" or "kind" => Recorded.One(Json.Text(Organisation?[key])),
        "cluster" => Organisation is { } organisation ? Facts.ClustersOf(organisation) : Recorded.UnknownMany,
        "competence" => Person["competences"] is { } competences ? Recorded.Several(Json.Texts(competences)) : Recorded.UnknownMany,
        _ => Attribute(key),
    };

    public override Truth Also(string? within, Func<Seat, Truth> fits)
    {
        // Nothing is known of the person who may sit in a forum that is not recorded, so nothing of what else the person is.
        if (_row is null)
            return Truth.Unknown;
        if (within is not null)
            return AlsoWithin(within, fits);
        return Logic.Any(Facts.Seats
            .Where(seat => seat.IsAnyNumber || seat._person == _person)
            .Select(seat => Logic.And(seat.Exists, fits(seat))));
    }

    /// <summary>Of every day from so long ago: each day from some first one is one on which the person sits there.</summary>
    public override Truth Since(string time)
    {
        if (_row is null)
            return Truth.Unknown;
        var mine = Facts.AllRows.Where(row => Json.Text(row["forum"]) == _forum && Json.Text(row["person"]) == _person).ToList();
        return LastsSince(time, day => mine.Exists(row => Period.CertainlyContains(row, day))) ? Truth.Yes
            : LastsSince(time, day => !Facts.IsRecorded(_forum!) || IsBeforeCover(day) || mine.Exists(row => Period.MayContain(row, day))) ? Truth.Unknown
            : Truth.No;
    }

    private bool LastsSince(string time, Func<DateOnly, bool> sits)
    {
        for (var day = Facts.Day; sits(day); day = day.AddDays(-1))
            if (Time.After(day, time) <= Facts.Day)
                return true;
        return false;
    }

    private bool IsBeforeCover(DateOnly day) => Json.Date(Facts.Covers?["from"]) is { } covered && day < covered;

    /// <summary>Memberships of some day of the time; before the register covers it, any forum may have seated the person.</summary>
    private Truth AlsoWithin(string time, Func<Seat, Truth> fits)
    {
        var first = Facts.Day;
        while (Time.After(first.AddDays(-1), time) >= Facts.Day)
            first = first.AddDays(-1);
        var recorded = Facts.AllRows.Where(row => Json.Text(row["person"]) == _person)
            .Select(row => Logic.And(Period.Meets(row, first, Facts.Day), fits(new Seat(Facts, row))));
        var unseen = Facts.Fora.Keys.Where(forum => !Facts.IsRecorded(forum) || IsBeforeCover(first))
            .Select(forum => Logic.And(Truth.Unknown, fits(new Seat(Facts, forum))));
        return Logic.Any(recorded.Concat(unseen));
    }

    private JsonObject Person => _person is not null && Facts.People.TryGetValue(_person, out var person) ? person : [];

    private static bool IsAttribute(string key) => key is not ("organisation" or "group" or "sector" or "kind" or "level" or "role" or "appointedBy" or "nominatedBy" or "approvedBy" or "begins" or "ends" or "ended" or "endedBy" or "line");

    private Recorded Attribute(string key)
    {
        var given = Json.Object(_row!["attributes"])[key] ?? Json.Object(Person["attributes"])[key];
        if (given is not null)
            return Recorded.Several(Json.Texts(given));
        if (IsOfNoOrganisation == Truth.Yes)
            return OwnAttribute([], key);
        return Organisation is { } organisation ? OwnAttribute(organisation, key) : Recorded.UnknownMany;
    }
}
