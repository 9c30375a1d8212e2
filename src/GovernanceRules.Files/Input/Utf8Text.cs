using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace GovernanceRules.Files;

/// <summary>Turns the bytes of a file into text: UTF-8, with or without a byte-order mark, and nothing else.</summary>
internal static class Utf8Text
{
    public const string HowToSave = "save it as UTF-8 (in Excel: `CSV UTF-8`; in an editor: save with encoding UTF-8)";

    // In UTF-8 no such byte is part of another character.
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (byte)c).Where(c => (char)c is not ('\t' or '\n' or '\r')), 0x7F]);

    private static readonly UTF8Encoding WithoutPreamble = new(encoderShouldEmitUTF8Identifier: false);

    // No bytes if they are marked as another encoding.
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes, out string? otherEncoding)
    {
        otherEncoding = bytes switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
            _ => null,
        };
        return bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
    }

    // Without a mark; null, with a fault, if the bytes are not text.
    public static ReadOnlyMemory<byte>? Of(ReadOnlyMemory<byte> all, InputFile file, DiagnosticBag faults)
    {
        var bytes = WithoutMark(all.Span, out var other);
        if (other is not null)
        {
            faults.Add(DiagnosticId.Unreadable, file.Start, $"the file is saved as {other}; {HowToSave}");
            return null;
        }

        var valid = ValidLength(bytes);
        if (valid < bytes.Length)
        {
            faults.Add(DiagnosticId.Unreadable, PlaceAfter(Encoding.UTF8.GetString(bytes[..valid]), file),
                $"the file is not UTF-8; {HowToSave}");
            return null;
        }

        var control = bytes.IndexOfAny(Controls);
        if (control < 0)
            return all[^bytes.Length..];
        faults.Add(DiagnosticId.Malformed, PlaceAfter(Encoding.UTF8.GetString(bytes[..control]), file),
            $"there is a control character (U+{(int)bytes[control]:X4}) here; the file is no text, or is damaged");
        return null;
    }

    public static StreamReader Reader(ReadOnlyMemory<byte> text)
    {
        MemoryMarshal.TryGetArray(text, out var bytes);
        return new StreamReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), WithoutPreamble,
            detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 14);
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return bytes.Length;
        var position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out var consumed) == OperationStatus.Done)
            position += consumed;
        return position;
    }

    private static FileLocation PlaceAfter(ReadOnlySpan<char> before, InputFile file)
    {
        var lastBreak = before.LastIndexOf('\n');
        return file.At(before.Count('\n') + 1, before.Length - lastBreak);
    }
}
