using System.Runtime.CompilerServices;

namespace GovernanceRules;

/// <summary>
/// Reads the names in described lists as the ids that the charter, or the register, gives them. Only then is a register what its lists mean, and
/// so each way into the checks asks for it here.
/// </summary>
internal static class ListedNames
{
    // By identity, like all that checks work out of a register.
    private static readonly ConditionalWeakTable<Register, ConditionalWeakTable<Charter, Register>> Read = [];

    // Refuses a register if a name in it fits two.
    public static Register Under(Register register, Charter charter) =>
        register.Lists.IsEmpty ? register : Read.GetValue(register, _ => []).GetValue(charter, c => Named(register, c));

    private static Register Named(Register register, Charter charter)
    {
        var faults = new DiagnosticBag();
        var reading = new Reading(new WordNames(charter, register), register, faults);
        var named = register.With([.. register.Memberships.Select(reading.Of)]).WithVacantSeats([.. register.VacantSeats.Select(reading.Of)]);
        if (faults.Any)
            faults.AddRange(RegisterUnderCharter.Unnamed(charter, named));
        faults.ThrowIfAny();
        // It is its own reading.
        Read.GetValue(named, _ => []).Add(charter, named);
        return named;
    }

    private sealed class Reading(WordNames names, Register register, DiagnosticBag faults)
    {
        private readonly HashSet<string> _files = register.Lists.Select(l => l.File).ToHashSet(StringComparer.Ordinal);
        private readonly Dictionary<(WordKind, string), Identifier> _known = [];

        public Membership Of(Membership one)
        {
            if (one.Place.File is not { } file || !_files.Contains(file))
                return one;
            var read = one with
            {
                Forum = Id(WordKind.Forum, one.Forum, one),
                Organisation = Optional(WordKind.Organisation, one.Organisation, one),
                Role = Id(WordKind.Role, one.Role, one),
                Level = Optional(WordKind.Level, one.Level, one),
                AppointedBy = Optional(WordKind.Body, one.AppointedBy, one),
            };
            return !one.HasDetails ? read : read with
            {
                NominatedBy = Optional(WordKind.Body, one.NominatedBy, one),
                ApprovedBy = Optional(WordKind.Body, one.ApprovedBy, one),
                EndedBy = Optional(WordKind.Body, one.EndedBy, one),
            };
        }

        private Identifier? Optional(WordKind kind, Identifier? word, Membership row) => word is { } given ? Id(kind, given, row) : (Identifier?)null;

        // An identifier of a row has the place of the row.
        private Identifier Id(WordKind kind, Identifier word, Membership row)
        {
            if (_known.TryGetValue((kind, word.Text), out var id))
                return id;
            var found = names.Of(kind, word.Text);
            if (found.Length > 1)
                faults.Add(DiagnosticId.UnknownIdentifier, row.Location,
                    $"`{word}` is the name of {string.Join(" and of ", found.Select(f => $"`{f}`"))}; write the id, or say in `values` which is meant");
            id = found.Length == 0 ? word : new Identifier(found[0]);
            // The first row with it has the fault, and each other one too.
            if (found.Length < 2)
                _known.Add((kind, word.Text), id);
            return id;
        }
    }
}
