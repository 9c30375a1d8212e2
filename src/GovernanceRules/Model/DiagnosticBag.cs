namespace GovernanceRules;

internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _faults = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _faults;

    public bool Any => _faults.Count > 0;

    public void Add(string code, FileLocation? location, string text) => _faults.Add(new Diagnostic(code, location, OneLine(text)));

    public void AddRange(IEnumerable<Diagnostic> faults) => _faults.AddRange(faults);

    public void ThrowIfAny()
    {
        if (Any)
            throw new InvalidInputException(InOrder());
    }

    // By file, line and column, then in the order in which they were found; none twice.
    public IEnumerable<Diagnostic> InOrder() => _faults.Distinct()
        .OrderBy(f => f.Location?.File, StringComparer.Ordinal).ThenBy(f => f.Location?.Line).ThenBy(f => f.Location?.Column);

    // A fault quotes what users wrote, and stays one line whatever that was.
    private static string OneLine(string text) => text.Any(IsBreak)
        ? string.Create(text.Length, text, (line, from) =>
        {
            for (var i = 0; i < line.Length; i++)
                line[i] = IsBreak(from[i]) ? ' ' : from[i];
        })
        : text;

    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
