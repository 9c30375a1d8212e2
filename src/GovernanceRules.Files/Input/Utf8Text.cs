using System.Buffers;
using System.Text;

namespace GovernanceRules.Files;

/// <summary>Turns the bytes of a file into text: UTF-8, with or without a byte-order mark, and nothing else.</summary>
internal static class Utf8Text
{
    public const string HowToSave = "save it as UTF-8 (in Excel: `CSV UTF-8`; in an editor: save with encoding UTF-8)";

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')), '\x7f']);

    /// <summary>The bytes after the mark; no bytes and a fault where they are marked as another encoding.</summary>
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

    public static string? Decode(ReadOnlySpan<byte> bytes, InputFile file, FaultList faults)
    {
        bytes = WithoutMark(bytes, out var other);
        if (other is not null)
        {
            faults.Add(FaultCode.Unreadable, file.Start, $"the file is saved as {other}; {HowToSave}");
            return null;
        }

        var valid = ValidLength(bytes);
        if (valid < bytes.Length)
        {
            faults.Add(FaultCode.Unreadable, PlaceAfter(Encoding.UTF8.GetString(bytes[..valid]), file),
                $"the file is not UTF-8; {HowToSave}");
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        var control = text.AsSpan().IndexOfAny(Controls);
        if (control < 0)
            return text;
        faults.Add(FaultCode.Malformed, PlaceAfter(text.AsSpan(0, control), file),
            $"there is a control character (U+{(int)text[control]:X4}) here; the file is no text, or is damaged");
        return null;
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
