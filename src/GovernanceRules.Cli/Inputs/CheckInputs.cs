using System.Collections.Immutable;

namespace GovernanceRules.Cli;

/// <summary>
/// What the values of a call mean, and which register is checked against which charter. Charters that the call names take precedence over
/// the one that a register names: with one, every register is checked against it; with several, a register is checked against the one of
/// them that it names, and against each if it names none of them. Without any, a register is checked against the charter that it names; one
/// that was found in a folder and names none, against each charter that was found beside it.
/// </summary>
internal sealed class CheckInputs
{
    private readonly ReadingOptions _options;
    private readonly List<Charter> _charters = [];
    private readonly List<(Charter Charter, string Folder)> _found = [];
    private readonly List<(Register Register, InputPath Path)> _registers = [];
    private readonly Dictionary<string, Charter?> _named = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _faults = [];

    private CheckInputs(ReadingOptions options) => _options = options;

    // Registers, and the charters of each, are in the order of the call.
    public ImmutableArray<CheckPair> Pairs { get; private set; } = [];

    public ImmutableArray<Diagnostic> Faults => [.. _faults.Distinct()];

    // Throws if the call names no register.
    public static CheckInputs Read(IEnumerable<InputPath> paths, CommandEnvironment around)
    {
        var inputs = new CheckInputs(around.Reading);
        foreach (var path in paths)
            inputs.Try(() => inputs.Add(GovernanceFile.Load(path.Value, inputs._options), path));
        // A file that could not be read may be the charter that is meant, so nothing is looked up in its place.
        if (inputs._faults.Count > 0)
            return inputs;
        if (inputs._registers.Count == 0)
            throw new UsageException(Messages.NoRegister(inputs._charters.Count + inputs._found.Count, inputs._found.Count > 0));
        inputs.Pairs = [.. inputs._registers.SelectMany(r => inputs.ChartersFor(r.Register, r.Path.Folder)
            .Select(c => new CheckPair(c, r.Register, !r.Path.IsNamed && inputs._charters.Count == 0)))];
        return inputs;
    }

    private void Add(GovernanceFile file, InputPath path)
    {
        if (file.Charter is { } charter)
            if (path.IsNamed)
                _charters.Add(charter);
            else
                _found.Add((charter, path.Folder!));
        if (file.Register is { } register)
            _registers.Add((register, path));
    }

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
            _faults.Add(Messages.NoCharter(register));
            return null;
        }

        var place = PlaceOf(named, register);
        if (!_named.TryGetValue(place, out var charter))
        {
            charter = _found.Select(f => f.Charter).FirstOrDefault(c => IsAt(c, named, register));
            if (charter is null)
                Try(() => charter = CharterFile.LoadFor(register, _options));
            _named.Add(place, charter);
        }

        return charter;
    }

    private void Try(Action read)
    {
        try
        {
            read();
        }
        catch (InvalidInputException invalid)
        {
            _faults.AddRange(invalid.Diagnostics);
        }
    }

    // The place of a charter is its path, or its id if it is bundled.
    private static bool IsAt(Charter charter, Identifier named, Register register) =>
        charter.Location is { } at && (at.File == named.Text || Path.GetFullPath(at.File) == PlaceOf(named, register));

    private static string PlaceOf(Identifier named, Register register) => !Files.InputFile.CanBePath(named.Text) ? named.Text :
        Path.GetFullPath(named.Text, Path.GetDirectoryName(Path.GetFullPath(register.Location?.File ?? named.Text)) ?? "");
}
