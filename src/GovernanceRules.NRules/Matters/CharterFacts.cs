namespace GovernanceRules;

/// <summary>What a charter says of matters, as facts: its escalations, and what its fora may decide.</summary>
internal static class CharterFacts
{
    public static IEnumerable<object> Of(Scene scene) =>
    [
        .. scene.Charter.Escalations.Select(e => new CharterEscalation(e)),
        .. scene.Fora.SelectMany(f => f.Forum.Decides.Select((w, place) => new AllowedWord(f.Forum, w, place))),
        .. scene.Fora.SelectMany(f => f.Forum.MayNotDecide.Select((w, place) => new ForbiddenWord(f.Forum, w, place))),
    ];
}
