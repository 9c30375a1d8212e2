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
    public static FileStream? Open(InputFile file, FileLocation named, DiagnosticBag faults)
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
            if (IsReadable(stream, file, named, faults))
                return stream;
            stream.Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            faults.Add(DiagnosticId.Unreadable, named, InputBytes.Why(file, e));
        }

        return null;
    }

    public static StreamReader Reader(Stream stream) => new(stream, Strict, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16);

    public static CsvConfiguration Configuration(Action badQuotes) => new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        GetDelimiter = found => (NamedDelimiter(found.Text) ?? DelimiterOf(found.Text)).ToString(),
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

    private static bool IsReadable(FileStream stream, InputFile file, FileLocation named, DiagnosticBag faults)
    {
        if (!stream.CanSeek || stream.Length > Limit)
        {
            faults.Add(DiagnosticId.Unreadable, named, stream.CanSeek
                ? $"the file {Show.Quoted(file.Name)} is larger than 1 GiB; nothing of it was read"
                : $"{Show.Quoted(file.Name)} is no file on a disk; expected a CSV file");
            return false;
        }

        Span<byte> start = stackalloc byte[4];
        Utf8Text.WithoutMark(start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)], out var other);
        stream.Position = 0;
        if (other is null)
            return true;
        faults.Add(DiagnosticId.Unreadable, file.Start, $"the file is saved as {other}; {Utf8Text.HowToSave}");
        return false;
    }
}
