using System.Text;

namespace GovernanceRules.Files;

/// <summary>Gets the bytes of a file, or one fault that says why not.</summary>
internal static class InputBytes
{
    public const int Limit = 64 * 1024 * 1024;

    private const string TooLarge = "the file is larger than 64 MiB; nothing of it was read";

    public static byte[]? OfPath(InputFile file, FileLocation named, DiagnosticBag faults)
    {
        file.NoteOpened();
        try
        {
            if (!IsFile(file, "a file", named, faults))
                return null;
            using var stream = new FileStream(file.Identity, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return OfStream(stream, named, faults);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            faults.Add(DiagnosticId.Unreadable, named, Why(file, e));
            return null;
        }
    }

    /// <summary>Whether a path may be opened; adds a fault if it lies outside the root, or if a folder stands there, or what could keep a reader waiting for ever.</summary>
    public static bool IsFile(InputFile file, string expected, FileLocation named, DiagnosticBag faults)
    {
        if (file.IsOutsideRoot)
        {
            faults.Add(DiagnosticId.Unreadable, named, $"{Show.Quoted(file.Name)} lies outside the folder that may be read (`--root`); nothing of it was read");
            return false;
        }

        if (FileStatus.OtherThanFile(file.Identity) is not { } other)
            return true;
        faults.Add(DiagnosticId.Unreadable, named, $"{Show.Quoted(file.Name)} is {other}; expected {expected}");
        return false;
    }

    public static byte[]? OfStream(Stream stream, FileLocation named, DiagnosticBag faults)
    {
        using var all = new MemoryStream(stream.CanSeek && stream.Length - stream.Position is >= 0 and <= Limit and var length ? (int)length : 0);
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            if (all.Length + read > Limit)
            {
                faults.Add(DiagnosticId.Unreadable, named, TooLarge);
                return null;
            }

            all.Write(buffer, 0, read);
        }

        return all.Capacity == all.Length ? all.GetBuffer() : all.ToArray();
    }

    public static byte[]? OfText(string text, FileLocation named, DiagnosticBag faults)
    {
        if (Encoding.UTF8.GetByteCount(text) <= Limit)
            return Encoding.UTF8.GetBytes(text);
        faults.Add(DiagnosticId.Unreadable, named, TooLarge);
        return null;
    }

    public static string Why(InputFile file, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"there is no file {Show.Quoted(file.Name)}",
        UnauthorizedAccessException => $"the file {Show.Quoted(file.Name)} may not be read",
        _ => $"the file {Show.Quoted(file.Name)} cannot be read",
    };
}
