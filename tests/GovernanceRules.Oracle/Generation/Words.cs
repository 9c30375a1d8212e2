using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>What charter and register declare, and the words that constraints may use of it.</summary>
internal sealed class Words
{
    public static readonly IReadOnlyList<string> Levels = ["consultant", "chief", "director"];
    public static readonly IReadOnlyList<string> OtherLevels = ["politician", "mayor"];
    public static readonly IReadOnlyList<string> AllLevels = [.. Levels, .. OtherLevels];
    public static readonly IReadOnlyList<string> OrganisationKinds = ["municipality", "hospital", "practice"];
    public static readonly IReadOnlyList<string> ClusterKinds = ["somatic", "psychiatric"];
    public static readonly IReadOnlyList<string> ForumKinds = ["political", "steering", "theme"];
    public static readonly IReadOnlyList<string> Competences = ["psychiatry", "practice", "economy"];
    public static readonly IReadOnlyList<string> Genders = ["woman", "man"];
    public static readonly IReadOnlyList<string> Parties = ["A", "B", "C"];
    public static readonly IReadOnlyList<string> Attributes = ["gender", "party", "mandate"];
    public static readonly IReadOnlyList<string> EndReasons = ["resigned", "removed", "expired", "died", "other"];
    public static readonly IReadOnlyList<string> Roles =
        ["chair", "vice-chair", "member", "secretary", "observer", "participant", "invited", "deputy", "ad-hoc", "tech-lead", "liaison"];

    private int _turn;

    public required DateOnly Day { get; init; }

    public required JsonObject Charter { get; init; }

    /// <summary>What the register declares of its own.</summary>
    public required JsonObject Register { get; init; }

    public required IReadOnlyList<string> Persons { get; init; }

    public required IReadOnlyList<string> Sectors { get; init; }

    public required IReadOnlyList<string> Clusters { get; init; }

    public required IReadOnlyList<string> Organisations { get; init; }

    public required IReadOnlyList<string> Fora { get; init; }

    /// <summary>The fora without a period: with these a comparison is always possible.</summary>
    public required IReadOnlyList<string> LastingFora { get; init; }

    /// <summary>The fora that have a cluster, so that `own` means something.</summary>
    public required IReadOnlyList<string> ForaWithCluster { get; init; }

    /// <summary>Every forum is recorded, so nobody sits anywhere unseen.</summary>
    public required bool AreAllRecorded { get; init; }

    /// <summary>Keys that are like one of those that are thrown stand in for it in turn, so that all else in a case stays what it was.</summary>
    public string Turned(string key) => key switch
    {
        "appointedBy" => Next("appointedBy", "nominatedBy", "approvedBy", "endedBy"),
        "person" => Next("person", "standsInFor"),
        "organisation" => Next("organisation", "organisation", "group"),
        "ends" => Next("ends", "ended", "line"),
        _ => key,
    };

    private string Next(params ReadOnlySpan<string> keys) => keys[_turn++ % keys.Length];

    /// <summary>The seat line that all `seats` have.</summary>
    public IReadOnlyList<string> SeatLines { get; } = ["line0"];

    /// <summary>Who may appoint, set up, decide and grant.</summary>
    public IReadOnlyList<string> Bodies => [.. Fora, .. Organisations, "council"];

    /// <summary>The words that a key of members may have.</summary>
    public IReadOnlyList<string> Of(string key) => key switch
    {
        "person" => Persons,
        "standsInFor" => [.. Persons, "any", "none"],
        "organisation" or "group" => Organisations,
        "cluster" => Clusters,
        "sector" => Sectors,
        "kind" => OrganisationKinds,
        "level" => AllLevels,
        "role" => Roles,
        "forum" => Fora,
        "reportsTo" => [.. Fora, "none"],
        "setUpBy" or "servedBy" or "appointedBy" or "nominatedBy" or "approvedBy" or "endedBy" => Bodies,
        "begins" or "ends" => [.. Enumerable.Range(Day.Year - 1, 3).Select(year => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture))],
        "ended" => EndReasons,
        "line" => SeatLines,
        "competence" => Competences,
        "gender" => Genders,
        "party" => Parties,
        "mandate" => ["yes", "no"],
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No such key."),
    };
}
