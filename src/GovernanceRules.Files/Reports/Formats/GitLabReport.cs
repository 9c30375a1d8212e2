using System.Text.Json.Serialization;

namespace GovernanceRules;

/// <summary>
/// Writes an answer as a code quality report of GitLab: a JSON list that a job gives as <c>artifacts: reports: codequality</c>, and that a merge
/// request shows at file and line. GitLab holds it against the report of the target branch by fingerprint, which stays when lines move.
/// </summary>
public static class GitLabReport
{
    /// <summary>Writes an answer. The stream stays open.</summary>
    /// <param name="answer">The answer; its folder should be the root of the repository.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(CheckAnswer answer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(stream);
        Write(new CheckDocument(answer), stream);
    }

    internal static void Write(ReportDocument document, Stream stream)
    {
        // GitLab shows only the first of two issues with one fingerprint.
        var identities = new ResultIdentities();
        JsonOutput.Write(stream, document.Faults.Select(f => (f, "blocker")).Concat(document.Warnings.Select(w => (w, "minor")))
            .Select(f => Issue(document, f.Item1, f.Item2, identities))
            .Concat(document.Results.Select(r => new GitLabIssue($"{r.Label} {r.OnOneLine}", r.Rule.Id, identities.Of(r.Identity), Severity(r), Location(document, r.Place)))),
            GitLabJsonContext.Instance);
    }

    private static GitLabIssue Issue(ReportDocument document, Diagnostic fault, string severity, ResultIdentities identities) => new(fault.Text, fault.Code,
        identities.Of($"{fault.Code}/{(fault.Location is { } at ? document.NameOf(at) : "")}/{fault.Text}"), severity, Location(document, fault.Location));

    // GitLab leaves out an issue without a place; a fault of the call itself has none, and is reported for the folder.
    private static GitLabLocation Location(ReportDocument document, FileLocation? place) =>
        new(place is null ? "." : document.NameOf(place), new(place?.Line ?? 1));

    private static string Severity(ReportResult result) => (result.State, result.Level) switch
    {
        (ResultState.Waived or ResultState.Baselined, _) or (_, ResultLevel.Info) => "info",
        (_, ResultLevel.Warning) => "minor",
        _ => result.IsUnknown ? "major" : "critical",
    };
}

internal sealed record GitLabIssue(
    string Description, [property: JsonPropertyName("check_name")] string CheckName, string Fingerprint, string Severity, GitLabLocation Location);

internal sealed record GitLabLocation(string Path, GitLabLines Lines);

internal sealed record GitLabLines(int Begin);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IEnumerable<GitLabIssue>))]
internal sealed partial class GitLabJsonContext : JsonSerializerContext
{
    public static GitLabJsonContext Instance { get; } = new(JsonOutput.Options());
}
