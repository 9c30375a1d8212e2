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

/// <summary>Whether a result asks for something to be done now.</summary>
internal enum ResultState
{
    /// <summary>It does.</summary>
    Open,

    /// <summary>A body has accepted it for a time.</summary>
    Waived,

    /// <summary>It was there when the baseline was written.</summary>
    Baselined,

    /// <summary>The baseline holds it, and it is there no more.</summary>
    Fixed,
}

/// <summary>One thing that an answer says, with the place at which it says it.</summary>
/// <param name="Rule">What it is about.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="Label">How grave it is and whether it stands, in a word.</param>
/// <param name="Message">What is wrong, as a sentence on one line.</param>
internal sealed record ReportResult(ReportRule Rule, ResultLevel Level, string Label, string Message)
{
    /// <summary>What identifies it within its run from one check to the next.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What identifies it among all runs.</summary>
    public required string Identity { get; init; }

    public ResultState State { get; init; }

    /// <summary>Whether it makes the run fail.</summary>
    public bool Fails { get; init; }

    /// <summary>Whether it is not known rather than wrong.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>What to do; <see langword="null"/> if nothing is to be done.</summary>
    public string? Suggestion { get; init; }

    /// <summary>What to do, as a line of its own.</summary>
    public string? ToDo { get; init; }

    /// <summary>What else there is to say, a line each: who waived it and why, whom it counted.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>The sentences that it comes from, each quoted with its origin.</summary>
    public ImmutableArray<string> Quotes { get; init; } = [];

    /// <summary>The file and line at which it is shown; never a file that comes with the program.</summary>
    public FileLocation? Place { get; init; }

    /// <summary>Which register it is about, where the place does not tell; a list of results says of several registers what is wrong.</summary>
    public string? About { get; init; }

    /// <summary>All places that it is about.</summary>
    public ImmutableArray<FindingLocation> Locations { get; init; } = [];

    /// <summary>Why it is accepted, if it is waived.</summary>
    public string? Justification { get; init; }

    /// <summary>Remarks, what to do, and where that comes from, a line each.</summary>
    public IEnumerable<string> Details => [.. Remarks, .. ToDo is { } todo ? [todo] : Array.Empty<string>(), .. Quotes];

    /// <summary>The message, what to do, and what it is about, on one line.</summary>
    public string Sentence => string.Join(' ', new[] { Message, Suggestion, About }.Where(s => s is not null));

    /// <summary>The message, what to do, and the remarks, on one line.</summary>
    public string OnOneLine => string.Join(' ', [Sentence, .. Remarks]);
}

/// <summary>
/// Fingerprints for tools that want a short word of hexadecimal digits: made of what a result is about, never of its place, and each given once.
/// </summary>
internal sealed class ResultIdentities
{
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    /// <summary>The fingerprint; the second time it is asked for the same, another.</summary>
    public string Of(string identity)
    {
        var times = _given[identity] = _given.GetValueOrDefault(identity) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(times == 1 ? identity : $"{identity}#{times}")))[..32];
    }
}
