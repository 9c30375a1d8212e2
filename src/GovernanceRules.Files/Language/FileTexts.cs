namespace GovernanceRules;

/// <summary>The texts around the messages in reports, explanations, coverages, differences, histories and charter tests.</summary>
public static class FileTexts
{
    /// <summary>In English: what a translator translates.</summary>
    public static Catalogue English => EnglishAnswers.Texts;

    /// <summary>In Danish.</summary>
    public static Catalogue Danish => DanishAnswers.Texts;

    internal static MessageTexts All { get; } = new(English, Danish);

    internal static string Say(Language language, string id, params ReadOnlySpan<(string Name, Message Value)> arguments) => Text(language, All.Message(id, arguments));

    internal static string Text(Language language, Message message) => new Wording(language, null).Text(message);
}
