namespace GovernanceRules;

/// <summary>What is told of a register that is checked, and makes nothing unusable: ids that are almost the same, and so perhaps meant to be one.</summary>
internal static class RegisterWarnings
{
    /// <summary>The warnings of every register of an answer, each once however many charters it is checked against.</summary>
    public static IEnumerable<Diagnostic> Of(CheckAnswer answer) =>
        answer.Runs.Select(r => r.Register).DistinctBy(r => (r.Id.Text, r.Location)).SelectMany(Of);

    private static List<Diagnostic> Of(Register register)
    {
        var warnings = new List<Diagnostic>();
        var persons = new SimilarIds("persons", warnings);
        foreach (var person in register.People)
            persons.Take(person.Id, person, p => p.Location);
        foreach (var membership in register.Memberships)
            persons.Take(membership.Person, membership, m => m.Location);
        foreach (var meeting in register.Meetings)
            foreach (var person in meeting.Present ?? [])
                persons.Take(person, meeting, m => m.Location);
        var (organisations, fora, matters) = (new SimilarIds("organisations", warnings), new SimilarIds("fora", warnings), new SimilarIds("matters", warnings));
        foreach (var organisation in register.Organisations)
            organisations.Take(organisation.Id, organisation, o => o.Location);
        foreach (var forum in register.Fora)
            fora.Take(forum.Id, forum, f => f.Location);
        foreach (var matter in register.Matters)
        {
            foreach (var person in (matter.ConcernsPersons ?? []).Concat(matter.Steps.SelectMany(s => s.Persons)))
                persons.Take(person, matter, m => m.Location);
            matters.Take(matter.Id, matter, m => m.Location);
        }

        return warnings;
    }

    /// <summary>Finds the ids of one kind that differ in letter case, spaces and hyphens alone from one before; each is told at its first place.</summary>
    private sealed class SimilarIds(string what, List<Diagnostic> warnings)
    {
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);
        private readonly Dictionary<string, (Identifier Id, Func<FileLocation?> Place)> _first = new(StringComparer.Ordinal);

        public void Take<T>(Identifier id, T row, Func<T, FileLocation?> placeOf)
            where T : class
        {
            // A register may have a million rows, most of them of ids that were there before.
            if (!_known.Add(id.Text))
                return;
            var folded = Ids.Folded(id.Text);
            if (_first.TryGetValue(folded, out var other))
                warnings.Add(new(DiagnosticId.SimilarIds, id.Location ?? placeOf(row),
                    $"the {what} `{other.Id}`{((other.Id.Location ?? other.Place()) is { } at ? $" ({at})" : "")} and `{id}` differ in letter case, spaces or hyphens alone; write one id if they are the same"));
            else
                _first.Add(folded, (id, () => placeOf(row)));
        }
    }
}
