using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Messages;

/// <summary>Every kind of message once, in both languages, as a text that somebody has read aloud.</summary>
public sealed class MessageTests
{
    [Fact]
    public void Messages_OfEveryKind_AreAsReviewed()
    {
        var sections = MessageExamples.All.Select(s => $"# {s.Heading}\n\n{string.Join('\n', s.Examples.Select(e => e.Show()))}");

        ReviewedSnapshot.ShouldMatch(Repository.PathOf("tests", "GovernanceRules.Tests", "Language"), "messages.txt", string.Join('\n', sections));
    }

    [Fact]
    public void Messages_OfEveryPrinciple_AreShown() => MessageExamples.All
        .SelectMany(s => s.Examples)
        .Select(e => Given.Charter(e.Constraint, e.More).Constraints[0].Principle.Name)
        .Distinct().Order(StringComparer.Ordinal).Should().Equal(
        "appointedBy", "atMostPer", "balance", "compare", "competence", "count", "drawnFrom", "every", "everyCluster", "everyOrganisation",
        "everySector", "level", "meetings", "meetsBefore", "mirror", "overlap", "proportional", "seats", "separate", "shared", "subFora", "topPost");
}
