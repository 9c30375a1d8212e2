namespace GovernanceRules.Files;

internal sealed class Library(ReadingOptions? options)
{
    private readonly IBundledFiles? _bundled = options?.Bundled;

    // Looks the value up as a path or, if it is none, as a bundled id. from: the file that names it; null if the caller does.
    public InputFile? Find(Identifier value, InputFile? from, DiagnosticBag faults)
    {
        if (!InputFile.IsPath(value.Text))
            return from is null && File.Exists(value.Text) ? NotRead(value, faults) : Bundled(value, faults);
        if (from is { IsBundled: true })
        {
            faults.Add(DiagnosticId.Uses, value.Location,
                $"{Show.Quoted(value.Text)} is a path, but a bundled file has no folder; expected a bundled id");
            return null;
        }

        return from is not null ? from.Beside(value, faults)
            : InputFile.CanBePath(value, faults) ? InputFile.OfPath(value.Text, options?.Access) : null;
    }

    public Document? Open(InputFile file, FileLocation? named, DiagnosticBag faults, LongLists? longLists = null) =>
        Document.Of(Bytes(file, named ?? file.Start, faults), file, longLists ?? LongLists.None, faults);

    private byte[]? Bytes(InputFile file, FileLocation named, DiagnosticBag faults)
    {
        if (!file.IsBundled)
            return InputBytes.OfPath(file, named, faults);
        if (_bundled is not null && _bundled.TryOpen(file.Name, out var stream))
            using (stream)
                return InputBytes.OfStream(stream, named, faults);
        faults.Add(DiagnosticId.Unreadable, named, $"the bundled file {Show.Quoted(file.Name)} cannot be opened");
        return null;
    }

    private static InputFile? NotRead(Identifier file, DiagnosticBag faults)
    {
        faults.Add(DiagnosticId.Uses, file.Location,
            $"{Show.Quoted(file.Text)} is a file, but the names of charters and registers end in `.yaml`, `.yml` or `.json`; a file of memberships in CSV is read by the register that names it in `membershipsFrom`");
        return null;
    }

    private InputFile? Bundled(Identifier id, DiagnosticBag faults)
    {
        if (_bundled is not null && _bundled.Ids.Contains(id.Text, StringComparer.Ordinal))
            return InputFile.OfBundled(id.Text);
        var hint = Ids.Hint(id.Text, _bundled?.Ids ?? []);
        faults.Add(DiagnosticId.Uses, id.Location,
            $"there is no bundled file {Show.Quoted(id.Text)}{hint}{(hint.EndsWith('?') ? " A" : "; a")} path begins with `.` or `/`, or ends in `.yaml`, `.yml` or `.json`");
        return null;
    }
}
