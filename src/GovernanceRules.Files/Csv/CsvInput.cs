using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace GovernanceRules.Files;

/// <summary>Opens a CSV file: UTF-8 up to 1 GiB, with `,` or `;` as its header has it.</summary>
internal static class CsvInput
{
    private const long Limit = 1024L * 1024 * 1024;

    // A quote that is never closed would make one field of the rest of the file.
    private const int LongestField = 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>The file, or <see langword="null"/> and a fault if it cannot be read.</summary>
    // encoding: what the register says of the file; null for UTF-8.
    public static FileStream? Open(InputFile file, FileLocation named, Encoding? encoding, DiagnosticBag faults)
    {
        file.NoteOpened();
        if (!InputBytes.IsFile(file, "a CSV file", named, faults))
            return null;
        try
        {
            var stream = new FileStream(file.Identity, new FileStreamOptions
            {
                BufferSize = 0,
                Options = FileOptions.SequentialScan,
                // A spreadsheet may still have the file open.
                Share = FileShare.ReadWrite | FileShare.Delete,
            });
            if (IsReadable(stream, file, named, encoding, faults))
                return stream;
            stream.Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            faults.Add(DiagnosticId.Unreadable, named, InputBytes.Why(file, e));
        }

        return null;
    }

    // A byte-order mark is surer than what the register says.
    public static StreamReader Reader(Stream stream, Encoding? encoding = null) =>
        new(stream, encoding ?? Strict, detectEncodingFromByteOrderMarks: encoding is not null, bufferSize: 1 << 16);

    // titled: rows may stand above the header, so that the separator is seen from whichever row has most of them.
    public static CsvConfiguration Configuration(Action badQuotes, bool titled = false) => new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        GetDelimiter = found => (NamedDelimiter(found.Text) ?? (titled ? DelimiterOfAnyRow(found.Text) : DelimiterOf(found.Text))).ToString(),
        IgnoreBlankLines = false,
        BufferSize = 1 << 16,
        MaxFieldSize = LongestField,
        BadDataFound = _ => badQuotes(),
    };

    /// <summary>Where the first byte stands that is not UTF-8.</summary>
    public static FileLocation NotUtf8(InputFile file)
    {
        using var stream = new FileStream(file.Identity, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = new byte[1 << 16];
        var (line, column, kept) = (1, 1, 0);
        int read;
        while ((read = stream.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            var rest = buffer.AsSpan(0, kept + read);
            while (Rune.DecodeFromUtf8(rest, out var rune, out var length) is var status && status != System.Buffers.OperationStatus.NeedMoreData)
            {
                if (status == System.Buffers.OperationStatus.InvalidData)
                    return file.At(line, column);
                (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, rune.Value == '\uFEFF' ? column : column + rune.Utf16SequenceLength);
                rest = rest[length..];
            }

            kept = rest.Length;
            rest.CopyTo(buffer);
        }

        return file.At(line, column);
    }

    /// <summary>The separator that a first line such as <c>sep=;</c> names, which spreadsheets write and read; <see langword="null"/> if it is no such line.</summary>
    public static char? NamedDelimiter(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).TrimStart('\uFEFF').TrimEnd(' ');
        if (line is ['"', .. var quoted, '"'])
            line = quoted;
        return line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && line[4..] is [var separator] && !char.IsLetterOrDigit(separator) && separator is not ('"' or ' ')
            ? separator : null;
    }

    /// <summary>The separator that stands more often in the header, outside quotes.</summary>
    private static char DelimiterOf(string text)
    {
        var (commas, semicolons, quoted) = (0, 0, false);
        foreach (var c in text)
        {
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && c is '\n' or '\r' && commas + semicolons > 0)
                break;
            else if (!quoted)
                (commas, semicolons) = (commas + (c == ',' ? 1 : 0), semicolons + (c == ';' ? 1 : 0));
        }

        return semicolons > commas ? ';' : ',';
    }

    private static char DelimiterOfAnyRow(string text)
    {
        var (most, delimiter, quoted) = (0, ',', false);
        Span<int> counts = stackalloc int[3];
        const string Delimiters = ";,\t";
        for (var (i, rows) = (0, 0); i < text.Length && rows < 50; i++)
        {
            if (text[i] == '"')
                quoted = !quoted;
            else if (!quoted && text[i] == '\n')
                (rows, _) = (rows + 1, Clear(counts));
            else if (!quoted && Delimiters.IndexOf(text[i]) is >= 0 and var found && ++counts[found] > most)
                (most, delimiter) = (counts[found], text[i]);
        }

        return delimiter;

        static bool Clear(Span<int> counts)
        {
            counts.Clear();
            return true;
        }
    }

    private static bool IsReadable(FileStream stream, InputFile file, FileLocation named, Encoding? encoding, DiagnosticBag faults)
    {
        if (!stream.CanSeek || stream.Length > Limit)
        {
            faults.Add(DiagnosticId.Unreadable, named, stream.CanSeek
                ? $"the file {Show.Quoted(file.Name)} is larger than 1 GiB; nothing of it was read"
                : $"{Show.Quoted(file.Name)} is no file on a disk; expected a CSV file");
            return false;
        }

        Span<byte> start = stackalloc byte[4];
        var begins = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        Utf8Text.WithoutMark(begins, out var other);
        stream.Position = 0;
        if (begins is [0x50, 0x4B, 3, 4] or [0xD0, 0xCF, 0x11, 0xE0])
        {
            faults.Add(DiagnosticId.Unreadable, file.Start, "the file is a workbook or another packed file; a workbook is read if its name ends in `.xlsx`, and all else as CSV");
            return false;
        }

        if (other is null || encoding is not null)
            return true;
        faults.Add(DiagnosticId.Unreadable, file.Start, $"the file is saved as {other}; {Utf8Text.HowToSave}");
        return false;
    }
}
