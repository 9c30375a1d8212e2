namespace GovernanceRules;

/// <summary>A language in which findings and explanations are given.</summary>
public sealed class Language
{
    private Language(string code) => Code = code;

    /// <summary>English; the language if nobody asks for another.</summary>
    public static Language English { get; } = new("en");

    /// <summary>Danish.</summary>
    public static Language Danish { get; } = new("da");

    /// <summary>The code of the language, such as <c>da</c>.</summary>
    public string Code { get; }

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
