using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A derived fact: who may decide matters with a word.</summary>
internal sealed class SharedWord(Identifier word, ImmutableArray<AllowedWord> listings)
{
    public Identifier Word => word;

    public static SharedWord Of(IEnumerable<AllowedWord> listings)
    {
        var inOrder = listings.OrderBy(l => l.Forum.Id.Text, CodePointComparer.Instance).ThenBy(l => l.Place).ToImmutableArray();
        return new(inOrder[0].Word.Word, inOrder);
    }

    public IEnumerable<AllowedWord> ListingsOn(DateOnly day) => listings.Where(l => l.IsListedOn(day));

    /// <summary>Whether it stands against a decision, or perhaps does: others list it that day, and not the forum, nor one below it.</summary>
    public bool StandsAgainst(DecisionToJudge decision) => listings[0].Scene == decision.Matter.Scene && decision.Matter.Has(word) != Truth.False
        && ListingsOn(decision.Day).Any()
        && !listings.Any(l => l.Forum == decision.Forum && l.Word.InForce.Contains(decision.Day))
        && !ListingsOn(decision.Day).Any(l => decision.Matter.Fora.IsAbove(decision.Forum.Id, l.Forum.Id));
}
