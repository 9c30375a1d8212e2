using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GovernanceRules.Cli;

/// <summary>The register that an import writes: where the list is, and how it is read.</summary>
internal static partial class ImportedRegister
{
    private static readonly string[] Reserved = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

    public static string Of(string id, string charter, string file, string? sheet, string? encoding, ListGuess guess)
    {
        var text = new StringBuilder();
        text.Append($"register: {Scalar(id)}\ncharter: {Scalar(charter)}\n");
        text.Append($"# covers: {{ from: 2014-01-01, fora: [ {Scalar(guess.Forum ?? "...")} ] }}     # if the list is whole since that day; without it, whoever is missing may sit there all the same\n");
        text.Append($"membershipsFrom:\n  file: {Scalar(file)}\n");
        if (sheet is not null)
            text.Append($"  sheet: {Scalar(sheet)}\n");
        text.Append($"  header: {guess.Header}\n  columns:\n");
        foreach (var (heading, column, _) in guess.Columns)
            text.Append($"    {Scalar(heading)}: {Scalar(column)}\n");
        if (guess.Values.Count > 0)
            text.Append("  values:\n");
        foreach (var (column, meanings) in guess.Values)
        {
            text.Append($"    {Scalar(column)}:\n");
            foreach (var (cell, meaning) in meanings)
                text.Append($"      {Scalar(cell)}: {(meaning is null ? "null" : Scalar(meaning))}\n");
        }

        if (guess.Forum is { } forum)
            text.Append($"  forum: {Scalar(forum)}\n");
        if (guess.Dates.Count > 0)
            text.Append(guess.Dates.Count == 1 ? $"  dates: {Scalar(guess.Dates[0])}\n" : $"  dates: [ {string.Join(", ", guess.Dates.Select(Scalar))} ]\n");
        if (encoding is not null)
            text.Append($"  encoding: {encoding}\n");
        return text.ToString();
    }

    // What is not plainly a word stands in quotes, in which YAML reads what JSON does.
    private static string Scalar(string text) =>
        Plain().IsMatch(text) && !Reserved.Contains(text, StringComparer.OrdinalIgnoreCase) ? text : $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    [GeneratedRegex(@"^(\./|\.\./)*[\p{L}][\p{L}\p{N}_./-]*( [\p{L}\p{N}_./-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
