using System.Text;
using GovernanceRules.Files;

namespace GovernanceRules.Cli;

/// <summary>All cells of a list of members, and how the file has to be read to see them.</summary>
internal sealed record ListSheet(IReadOnlyList<(int Line, string[] Cells)> Rows, string? Encoding)
{
    // A list of members is short; what is guessed from so many rows holds for the others.
    private const int MostRows = 20_000;

    // Throws with the faults if the file cannot be read.
    public static ListSheet Read(string path, string? sheet, ReadingOptions options)
    {
        var file = InputFile.OfPath(path, options.Access);
        if (MembershipList.IsWorkbookName(path))
            return new ListSheet(RowsOf(file, List(file, path, sheet, null)), null);
        // What is valid as UTF-8 is hardly anything else.
        foreach (var name in new[] { "utf-8", "utf-16", "windows-1252" })
            if (Fits(file, name))
                return new ListSheet(RowsOf(file, List(file, path, sheet, name == "utf-8" ? null : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? System.Text.Encoding.GetEncoding(name))), name == "utf-8" ? null : name);
        return new ListSheet(RowsOf(file, List(file, path, sheet, null)), null);
    }

    private static MembershipList List(InputFile file, string path, string? sheet, Encoding? encoding) => new(new ScalarNode(file, 1, 1, path))
    {
        IsDescribed = true,
        Sheet = sheet is null ? null : new ScalarNode(file, 1, 1, sheet),
        Encoding = encoding,
    };

    private static List<(int, string[])> RowsOf(InputFile file, MembershipList list)
    {
        var faults = new DiagnosticBag();
        var rows = new List<(int, string[])>();
        MembershipFile.Rows(file, list, faults, cells =>
        {
            while (rows.Count < MostRows && cells.Read())
            {
                var row = new string[cells.Count];
                for (var column = 0; column < row.Length; column++)
                    row[column] = cells.WrongIn(column) is null ? WordNames.Folded(cells[column].ToString()) : "";
                if (!cells.IsNoRow && row.Any(c => c.Length > 0))
                    rows.Add((cells.Line, row));
            }
        });
        faults.ThrowIfAny();
        return rows;
    }

    private static bool Fits(InputFile file, string encoding)
    {
        if (file.IsOutsideRoot || FileStatus.OtherThanFile(file.Identity) is not null || !File.Exists(file.Identity))
            return true;
        using var stream = new FileStream(file.Identity, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Span<byte> start = stackalloc byte[2];
        var isMarked = start[..stream.ReadAtLeast(start, 2, throwOnEndOfStream: false)] is [0xFF, 0xFE] or [0xFE, 0xFF];
        if (encoding != "utf-8")
            return encoding == "utf-16" == isMarked;
        stream.Position = 0;
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
        var buffer = new char[1 << 16];
        try
        {
            while (reader.Read(buffer) > 0)
            {
            }

            return !isMarked;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
