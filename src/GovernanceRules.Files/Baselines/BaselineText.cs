using System.Globalization;
using System.Text;

namespace GovernanceRules.Files;

internal static class BaselineText
{
    public static void Write(Baseline baseline, TextWriter writer)
    {
        writer.Write("# Findings that were there when this file was written. `governance check --baseline` fails on others alone.\n");
        writer.Write("# `governance baseline --shrink` takes out what is mended, and adds nothing.\n");
        writer.Write("format: 1\n");
        if (baseline.Entries.IsEmpty)
        {
            writer.Write("baseline: []\n");
            return;
        }

        writer.Write("baseline:\n");
        foreach (var run in baseline.Entries.GroupBy(e => (e.Charter, e.Register)))
        {
            writer.Write($"  - charter: {Scalar(run.Key.Charter)}\n    register: {Scalar(run.Key.Register)}\n    findings:\n");
            foreach (var entry in run)
                writer.Write($"      - {{ finding: {Scalar(entry.Fingerprint)}, verdict: {BaselineKeys.VerdictWord.WordOf(entry.Verdict)}, severity: {CommonKeys.SeverityWord.WordOf(entry.Severity)}{HowFar(entry)} }}\n");
        }
    }

    private static string HowFar(BaselineEntry entry) => entry.Side is not (Deviation.TooFew or Deviation.TooMany) ? ""
        : string.Create(CultureInfo.InvariantCulture, $", side: {BaselineKeys.SideWord.WordOf(entry.Side)}{(entry.Number is { } number ? $", number: {number}" : "")}");

    // An id is written as it is; a key can be any text, so it may need quotes.
    private static string Scalar(string text)
    {
        if (text.Length > 0 && char.IsLetterOrDigit(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or '@'))
            return text;
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append($"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        return quoted.Append('"').ToString();
    }
}
