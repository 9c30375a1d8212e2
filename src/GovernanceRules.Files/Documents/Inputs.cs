namespace GovernanceRules.Files;

/// <summary>
/// What the public readers have in common: a document from a path, a text or a stream, and the faults of a file of another kind.
/// </summary>
internal static class Inputs
{
    public static Document OfPath(string path, ReadingOptions? options, DiagnosticBag faults, LongLists? longLists = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = FileOf(path, options, faults);
        return Done(Document.Of(InputBytes.OfPath(file, file.Start, faults), file, longLists ?? LongLists.None, faults), faults);
    }

    public static Document OfText(string text, string fileName, ReadingOptions? options, DiagnosticBag faults, LongLists? longLists = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        var file = FileOf(fileName, options, faults);
        return Done(Document.Of(InputBytes.OfText(text, file.Start, faults), file, longLists ?? LongLists.None, faults), faults);
    }

    public static Document OfStream(Stream stream, string fileName, ReadingOptions? options, DiagnosticBag faults, LongLists? longLists = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(fileName);
        var file = FileOf(fileName, options, faults);
        return Done(Document.Of(InputBytes.OfStream(stream, file.Start, faults), file, longLists ?? LongLists.None, faults), faults);
    }

    public static Document OfPathOrId(string pathOrId, ReadingOptions? options, DiagnosticBag faults, LongLists? longLists = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(pathOrId);
        var library = new Library(options);
        var file = InputFile.IsPath(pathOrId) ? FileOf(pathOrId, options, faults) : library.Find(new Identifier(pathOrId), null, faults);
        return Done(file is null ? null : library.Open(file, null, faults, longLists), faults);
    }

    public static Document Done(Document? document, DiagnosticBag faults)
    {
        if (document is null)
            faults.ThrowIfAny();
        return document!;
    }

    public static void ExpectCharter(Document document, DiagnosticBag faults)
    {
        RefuseOthers(document, "a charter", faults);
        if (!document.IsRegister)
            return;
        faults.Add(DiagnosticId.WrongShape, document.Root.Location, $"{Show.Quoted(document.File.Name)} is a register; expected a charter");
        faults.ThrowIfAny();
    }

    public static void ExpectRegister(Document document, DiagnosticBag faults)
    {
        RefuseOthers(document, "a register", faults);
        if (!document.IsCharter)
            return;
        faults.Add(DiagnosticId.WrongShape, document.Root.Location,
            $"{Show.Quoted(document.File.Name)} is a charter; expected a register, which begins with `register: ID`");
        faults.ThrowIfAny();
    }

    public static void ExpectCharterTest(Document document, DiagnosticBag faults)
    {
        if (document.IsCharterTest)
            return;
        // Without its own key the rest means nothing, unless the name shows what was meant.
        if (!document.IsCharter && !document.IsRegister && document.File.Name.Contains(".charter-test.", StringComparison.OrdinalIgnoreCase))
            return;
        faults.Add(DiagnosticId.WrongShape, document.Root.Location,
            $"{Show.Quoted(document.File.Name)} is {(document.IsRegister ? "a register" : document.IsCharter ? "a charter" : "no charter test")}; expected a charter test, which begins with `charterTest: ID`");
        faults.ThrowIfAny();
    }

    private static void RefuseOthers(Document document, string expected, DiagnosticBag faults)
    {
        var other = document.IsCharterTest ? "a charter test, which `governance test` runs"
            : document.IsBaseline ? "a baseline, which `governance check --baseline` reads"
            : null;
        if (other is null)
            return;
        faults.Add(DiagnosticId.WrongShape, document.Root.Location, $"{Show.Quoted(document.File.Name)} is {other}; expected {expected}");
        faults.ThrowIfAny();
    }

    private static InputFile FileOf(string path, ReadingOptions? options, DiagnosticBag faults)
    {
        try
        {
            return InputFile.OfPath(path, options?.Access);
        }
        // The value holds a character that no path has.
        catch (ArgumentException)
        {
            faults.Add(DiagnosticId.Unreadable, null, $"{Show.Quoted(path)} is no path");
            faults.ThrowIfAny();
            throw;
        }
    }
}
