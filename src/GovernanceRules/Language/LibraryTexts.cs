namespace GovernanceRules;

/// <summary>The texts of the library's own messages.</summary>
public static class LibraryTexts
{
    /// <summary>In English: what a translator translates.</summary>
    public static Catalogue English => GovernanceRules.English.Texts;

    /// <summary>In Danish.</summary>
    public static Catalogue Danish => GovernanceRules.Danish.Texts;

    internal static MessageTexts All { get; } = new(English, Danish);
}
