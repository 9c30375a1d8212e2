using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>What one forum or organisation did with a matter on a day; <see cref="Place"/> counts the steps that came before.</summary>
internal sealed record Step(int Place, DateOnly Date, string Act, string? Forum, string? Organisation, string? By, bool IsRejected, bool IsLast)
{
    /// <summary>The persons who took it; none where these are not recorded.</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];

    public bool IsDecided => Act == "decided";

    /// <summary>A decision, wherever it stands, and an approval in the end.</summary>
    public bool Settles => IsDecided || (Act == "approved" && IsLast);

    public bool IsTold => Act == "informed";

    public bool IsDecidedOrApproved => Act is "decided" or "approved";

    /// <summary>A decision or an approval that turned the matter down.</summary>
    public bool IsRejection => IsDecidedOrApproved && IsRejected;

    /// <summary>The steps that are seen on the day, by date; those of one day as they are written.</summary>
    public static List<Step> Visible(JsonObject matter, DateOnly day) =>
    [
        .. Seen(matter, day)
            .Select((step, place) => new Step(
                place,
                Json.Date(step["date"])!.Value,
                Json.Text(step["act"])!,
                Json.Text(step["forum"]),
                Json.Text(step["organisation"]),
                Json.Text(step["by"]),
                Json.Text(step["outcome"]) == "rejected",
                place + 1 == Seen(matter, day).Count())
            {
                Persons = step["by"] is JsonArray persons ? Json.Texts(persons) : [],
            }),
    ];

    private static IEnumerable<JsonObject> Seen(JsonObject matter, DateOnly day) =>
        Json.Objects(matter["steps"]).Where(step => Json.Date(step["date"]) <= day).OrderBy(step => Json.Date(step["date"]));
}
