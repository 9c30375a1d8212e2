using System.Text;
using CsvHelper;

namespace GovernanceRules.Files;

internal static class MembershipFile
{
    public static void Read(ScalarNode path, RegisterParts parts, DiagnosticBag faults)
    {
        if (path.File.IsBundled)
        {
            faults.Add(DiagnosticId.Csv, path.Location, "a bundled file has no folder in which a CSV file could stand");
            return;
        }

        if (path.File.Beside(path.Word, faults) is not { } file)
            return;
        using var stream = CsvInput.Open(file, path.Location, faults);
        if (stream is null)
            return;
        var rows = new MembershipRows(file, parts, faults);
        try
        {
            using var reader = CsvInput.Reader(stream);
            using var text = new RecentText(reader);
            CsvCells? cells = null;
            using var parser = new CsvParser(text, CsvInput.Configuration(() => cells!.HasBadQuotes = true));
            cells = new CsvCells(parser, text);
            rows.Read(cells);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(DiagnosticId.Unreadable, CsvInput.NotUtf8(file), $"the file is not UTF-8; {Utf8Text.HowToSave}");
        }
        catch (CsvHelperException)
        {
            faults.Add(DiagnosticId.Csv, file.At(rows.Line, 1),
                "a field that begins in this row is longer than 1 MiB; a quote may not be closed");
        }
        catch (IOException e)
        {
            faults.Add(DiagnosticId.Unreadable, path.Location, InputBytes.Why(file, e));
        }
    }
}
