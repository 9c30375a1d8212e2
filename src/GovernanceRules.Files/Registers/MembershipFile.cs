using System.Text;
using CsvHelper;

namespace GovernanceRules.Files;

/// <summary>Reads a file of memberships, of whatever kind, into a register.</summary>
internal static class MembershipFile
{
    public static void Read(MembershipList list, RegisterParts parts, DiagnosticBag faults)
    {
        var path = list.File;
        if (path.File.IsBundled)
            faults.Add(DiagnosticId.Csv, path.Location, "a bundled file has no folder in which a CSV file could stand");
        else if (path.File.Beside(path.Word, faults) is { } file)
            Rows(file, list, faults, rows => new MembershipRows(file, list, parts, faults).Read(rows));
    }

    /// <summary>Opens a list and hands over its rows; what cannot be read is a fault.</summary>
    public static void Rows(InputFile file, MembershipList list, DiagnosticBag faults, Action<ListCells> read)
    {
        if (list.IsWorkbook)
            Workbook.Rows(file, list, faults, read);
        else
            CsvRows(file, list, faults, read);
    }

    private static void CsvRows(InputFile file, MembershipList list, DiagnosticBag faults, Action<ListCells> read)
    {
        using var stream = CsvInput.Open(file, list.File.Location, list.Encoding, faults);
        if (stream is null)
            return;
        CsvCells? cells = null;
        try
        {
            using var reader = CsvInput.Reader(stream, list.Encoding);
            using var text = new RecentText(reader);
            using var parser = new CsvParser(text, CsvInput.Configuration(() => cells!.HasBadQuotes = true, list.IsDescribed));
            cells = new CsvCells(parser, text);
            read(cells);
        }
        catch (DecoderFallbackException) when (list.Encoding is { } encoding)
        {
            faults.Add(DiagnosticId.Unreadable, file.At(cells?.Line ?? 1, 1), $"the file is not {encoding.WebName}, as `encoding` says; say there how it was saved");
        }
        catch (DecoderFallbackException)
        {
            faults.Add(DiagnosticId.Unreadable, CsvInput.NotUtf8(file), $"the file is not UTF-8; {(list.IsDescribed ? "say in `encoding` how it was saved, such as `windows-1252`, or " : "")}{Utf8Text.HowToSave}");
        }
        catch (CsvHelperException)
        {
            faults.Add(DiagnosticId.Csv, file.At(cells?.Line ?? 1, 1),
                "a field that begins in this row is longer than 1 MiB; a quote may not be closed");
        }
        catch (IOException e)
        {
            faults.Add(DiagnosticId.Unreadable, list.File.Location, InputBytes.Why(file, e));
        }
    }
}
