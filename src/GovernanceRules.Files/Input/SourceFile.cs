using System.Text;

namespace GovernanceRules.Files;

/// <summary>A source as it was read, and the file of its text, if it names one.</summary>
internal sealed record SourceDraft(Source Source, ScalarNode? File);

/// <summary>Reads the text of a source.</summary>
internal static class SourceFile
{
    public static Source Read(SourceDraft draft, DiagnosticBag faults)
    {
        if (draft.File is not { Text.Length: > 0 } path)
            return draft.Source;
        if (path.File.IsBundled)
        {
            faults.Add(DiagnosticId.Uses, path.Location, "a bundled file has no folder in which the text of a source could stand");
            return draft.Source;
        }

        if (path.File.Beside(path.Word, faults) is not { } file || InputBytes.OfPath(file, path.Location, faults) is not { } bytes)
            return draft.Source;
        // Programs that take the text out of a PDF put a form feed between pages.
        bytes.AsSpan().Replace((byte)'\f', (byte)'\n');
        return Utf8Text.Of(bytes, file, faults) is { } text
            ? draft.Source with { Text = Encoding.UTF8.GetString(text.Span), TextLocation = file.Start }
            : draft.Source;
    }
}
