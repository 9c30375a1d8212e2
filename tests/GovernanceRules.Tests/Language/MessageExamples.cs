namespace GovernanceRules.Tests.Messages;

/// <summary>The situations whose messages are reviewed: every principle, and every kind of finding that it can have.</summary>
internal static class MessageExamples
{
    public static (string Heading, MessageExample[] Examples)[] All =>
    [
        ("count", CountMessages.Plain),
        ("count per key", CountMessages.PerKey),
        ("count of things", CountMessages.OfThings),
        ("compare", CompareMessages.Compare),
        ("every", EveryMessages.Every),
        ("mirror", CompareMessages.Mirror),
        ("shared", RepresentationMessages.Shared),
        ("everyCluster, everyOrganisation, everySector", RepresentationMessages.Every),
        ("seats", RepresentationMessages.Seats),
        ("drawnFrom, overlap, separate", CompareMessages.Persons),
        ("level, competence, appointedBy", EveryMessages.Persons),
        ("topPost", CompareMessages.TopPost),
        ("atMostPer, balance", RepresentationMessages.Shares),
        ("meetings, meetsBefore, subFora, proportional", SettingMessages.All),
        ("built-in constraints", BuiltInMessages.Constraints),
        ("reasons of rows", BuiltInMessages.Reasons),
    ];
}
