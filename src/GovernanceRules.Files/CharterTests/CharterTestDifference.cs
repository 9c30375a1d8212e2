namespace GovernanceRules;

/// <summary>One thing in which a check differs from what a charter test expects.</summary>
public sealed class CharterTestDifference
{
    private readonly Func<Language, string> _message;

    internal CharterTestDifference(string subject, Outcome? expected, Outcome? actual, FileLocation? location, Func<Language, string> message)
    {
        Subject = subject;
        Expected = expected;
        Actual = actual;
        Location = location;
        _message = message;
    }

    /// <summary>What it is about: <c>CONSTRAINT/forum/key</c>, as in <see cref="Finding.Fingerprint"/>, or <c>CONSTRAINT/forum</c> for a row.</summary>
    public string Subject { get; }

    /// <summary>What the test expects; <see langword="null"/> if it expects no finding.</summary>
    public Outcome? Expected { get; }

    /// <summary>What is there; <see langword="null"/> if there is no such finding or row.</summary>
    public Outcome? Actual { get; }

    /// <summary>The place of the expectation; for a finding that was not expected, the place of the test.</summary>
    public FileLocation? Location { get; }

    /// <summary>What differs, as one sentence.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The sentence.</returns>
    public string Message(Language language) => _message(language);

    /// <summary>The message in English, after the place.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Location is null ? Message(Language.English) : $"{Location}: {Message(Language.English)}";
}
