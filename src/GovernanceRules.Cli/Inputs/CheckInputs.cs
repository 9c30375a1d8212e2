using System.Collections.Immutable;

namespace GovernanceRules.Cli;

/// <summary>
/// What the values of a call mean, and which register is checked against which charter. Charters that the call names take precedence over
/// the one that a register names: with one, every register is checked against it; with several, a register is checked against the one of
/// them that it names, and against each if it names none of them. Without any, a register is checked against the charter that it names; one
/// that was found in a folder and names none, against each charter that was found beside it. A charter that no register is checked against is
/// judged by itself.
/// </summary>
internal sealed class CheckInputs
{
    private readonly ReadingOptions _options;
    private readonly List<Charter> _charters = [];
    private readonly List<(Charter Charter, string Folder)> _found = [];
    private readonly List<(Register Register, InputPath Path)> _registers = [];
    private readonly Dictionary<string, Charter?> _named = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _faults = [];
    private bool _lostAny;

    private CheckInputs(ReadingOptions options) => _options = options;

    // Registers, and the charters of each, are in the order of the call.
    public ImmutableArray<CheckPair> Pairs { get; private set; } = [];

    // The charters that no register is checked against: they are judged by themselves.
    public ImmutableArray<Charter> Alone { get; private set; } = [];

    public ImmutableArray<Diagnostic> Faults => [.. DiagnosticBag.Capped(_faults.Distinct().GroupBy(f => f.Location?.File)
        .SelectMany(f => f.OrderBy(d => d.Location?.Line).ThenBy(d => d.Location?.Column)))];

    public static CheckInputs Read(IEnumerable<InputPath> paths, CommandEnvironment around)
    {
        var inputs = new CheckInputs(around.Reading);
        foreach (var path in paths)
            inputs.Try(() => inputs.Add(GovernanceFile.Load(path.Value, inputs._options), path), rest => inputs.Add(rest, path));
        var pairs = inputs.AllPairs();
        inputs.Alone = [.. inputs._charters.Concat(inputs._found.Select(f => f.Charter)).Where(c => !IsUsed(c, pairs))];
        inputs.FindFaults(pairs);
        inputs.Pairs = inputs._faults.Count == 0 ? pairs : [];
        return inputs;
    }

    // A file that could not be read may be the charter that is meant, so nothing is looked up in its place.
    private ImmutableArray<CheckPair> AllPairs() => _lostAny ? [] : [.. _registers.SelectMany(r => ChartersFor(r.Register, r.Path.Folder)
        .Select(c => new CheckPair(c, r.Register, !r.Path.IsNamed && _charters.Count == 0)))];

    // If something is at fault, the names of the rest are judged too, so that all is told at once; else the check does that.
    private void FindFaults(ImmutableArray<CheckPair> pairs)
    {
        if (!_lostAny)
            foreach (var charter in Alone)
                _faults.AddRange(RegisterUnderCharter.FaultsOf(charter).Select(f => f.ToldAt(charter, null)));
        if (_faults.Count > 0)
            foreach (var (charter, register, _) in pairs)
                _faults.AddRange(RegisterUnderCharter.FaultsOf(charter, register).Select(f => f.ToldIn(charter, register)));
    }

    // Whether a register is checked against the charter, or such a charter uses it.
    private static bool IsUsed(Charter charter, ImmutableArray<CheckPair> pairs) =>
        pairs.Any(p => p.Charter == charter || (charter.Location is { } at && FilesOf(p.Charter).Contains(at.File)));

    private static IEnumerable<string> FilesOf(Charter charter) => charter.Constraints.Select(c => c.Location).Concat(charter.Escalations.Select(e => e.Location))
        .Concat(charter.Fora.Select(f => f.Location)).Concat(charter.Organisations.Select(o => o.Location)).Concat(charter.Clusters.Select(c => c.Location))
        .Concat(charter.Clauses.Select(c => c.Location)).OfType<FileLocation>().Select(l => l.File);

    private void Add(object? rest, InputPath path)
    {
        switch (rest)
        {
            case Charter charter when path.IsNamed:
                _charters.Add(charter);
                break;
            case Charter charter:
                _found.Add((charter, path.Folder!));
                break;
            case Register register:
                _registers.Add((register, path));
                break;
            default:
                _lostAny = true;
                break;
        }
    }

    private void Add(GovernanceFile file, InputPath path) => Add((object?)file.Charter ?? file.Register, path);

    private List<Charter> ChartersFor(Register register, string? folder)
    {
        if (_charters.Count == 0)
            return register.Charter is null && folder is not null && Beside(folder) is { Count: > 0 } beside ? beside
                : Named(register) is { } charter ? [charter] : [];
        return _charters.Count > 1 && register.Charter is { } named && _charters.Find(c => IsAt(c, named, register)) is { } meant ? [meant] : _charters;
    }

    private List<Charter> Beside(string folder) => [.. _found.Where(f => f.Folder == folder).Select(f => f.Charter)];

    // The charter that a register names, read once for all registers that name it.
    private Charter? Named(Register register)
    {
        if (register.Charter is not { } named)
        {
            // The key may be what is at fault.
            if (_faults.Count == 0)
                _faults.Add(Messages.NoCharter(register));
            return null;
        }

        var place = PlaceOf(named, register);
        if (!_named.TryGetValue(place, out var charter))
        {
            charter = _found.Select(f => f.Charter).FirstOrDefault(c => IsAt(c, named, register));
            if (charter is null)
                Try(() => charter = CharterFile.LoadFor(register, _options), rest => charter = rest as Charter);
            _named.Add(place, charter);
        }

        return charter;
    }

    private void Try(Action read, Action<object?> keep)
    {
        try
        {
            read();
        }
        catch (InvalidInputException invalid)
        {
            _faults.AddRange(invalid.Diagnostics);
            keep(invalid.Rest);
        }
    }

    // The place of a charter is its path, or its id if it is bundled.
    private static bool IsAt(Charter charter, Identifier named, Register register) =>
        charter.Location is { } at && (at.File == named.Text || Path.GetFullPath(at.File) == PlaceOf(named, register));

    private static string PlaceOf(Identifier named, Register register) => !Files.InputFile.CanBePath(named.Text) ? named.Text :
        Path.GetFullPath(named.Text, Path.GetDirectoryName(Path.GetFullPath(register.Location?.File ?? named.Text)) ?? "");
}
