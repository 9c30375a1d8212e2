namespace GovernanceRules;

/// <summary>What a charter says of matters, as facts: its escalations, and what its fora may decide.</summary>
internal static class CharterFacts
{
    public static IEnumerable<object> Of(Scene scene) =>
    [
        .. scene.Charter.Escalations.Select(e => new CharterEscalation(scene, e)),
        .. scene.Fora.SelectMany(f => f.Forum.Decides.Select((w, place) => new AllowedWord(scene, f.Forum, w, place))),
        .. scene.Fora.SelectMany(f => f.Forum.MayNotDecide.Select((w, place) => new ForbiddenWord(scene, f.Forum, w, place))),
    ];
}
