using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace GovernanceRules;

/// <summary>How grave a result is, in the three steps that most tools know.</summary>
internal enum ResultLevel
{
    Info,
    Warning,
    Error,
}

/// <summary>Whether a result asks for action now.</summary>
internal enum ResultState
{
    Open,
    Waived, // a body has accepted it for a time
    Baselined, // it was there when the baseline was written
    Fixed, // the baseline holds it, and it is no longer found
}

/// <summary>One thing that an answer says. Label: severity and state in a word. Message: a sentence on one line.</summary>
internal sealed record ReportResult(ReportRule Rule, ResultLevel Level, string Label, string Message)
{
    // Identifies the result within its run from one check to the next.
    public required string Fingerprint { get; init; }

    // Which person, matter or other thing it is about; null if none.
    public string? Key { get; init; }

    // Identifies the result among all runs.
    public required string Identity { get; init; }

    public ResultState State { get; init; }

    public bool Fails { get; init; }

    // Unknown rather than wrong.
    public bool IsUnknown { get; init; }

    // null if nothing is to be done.
    public string? Suggestion { get; init; }

    // The suggestion as a line of its own.
    public string? ToDo { get; init; }

    // One line each: who waived it and why, whom it counted.
    public ImmutableArray<string> Remarks { get; init; } = [];

    // Each clause quoted with its origin.
    public ImmutableArray<string> Quotes { get; init; } = [];

    // Never a file that comes with the program.
    public FileLocation? Place { get; init; }

    // The register that it is about, where the place does not tell.
    public string? About { get; init; }

    public ImmutableArray<FindingLocation> Locations { get; init; } = [];

    public string? Justification { get; init; }

    // For a person who reads all of them: what several results say alike, and what is to be done; null if each speaks for itself.
    public (string Message, string ToDo)? Together { get; init; }

    // One line each.
    public IEnumerable<string> Details => [.. Remarks, .. ToDo is { } todo ? [todo] : Array.Empty<string>(), .. Quotes];

    public string Sentence => string.Join(' ', new[] { Message, Suggestion, About }.Where(s => s is not null));

    public string OnOneLine => string.Join(' ', [Sentence, .. Remarks]);
}

/// <summary>
/// Fingerprints for tools that want a few hexadecimal digits: made of what a result is about, never of its place, and each given once.
/// </summary>
internal sealed class ResultIdentities
{
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    // If asked for the same identity again, returns another fingerprint.
    public string Of(string identity)
    {
        var times = _given[identity] = _given.GetValueOrDefault(identity) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(times == 1 ? identity : $"{identity}#{times}")))[..32];
    }
}
