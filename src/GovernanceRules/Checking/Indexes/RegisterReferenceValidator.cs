using System.Collections.Immutable;

namespace GovernanceRules;

// names: for the hints of faults in lists that may say names; null if there is none.
internal sealed class RegisterReferenceValidator(Register register, DeclaredNames known, WordNames? names = null)
{
    private readonly HashSet<(string File, string Attribute)> _unknownColumns = [];

    public void Check(MembershipTable table, ImmutableArray<int> symbolsOfFora)
    {
        Memberships(table, symbolsOfFora);
        foreach (var seat in register.VacantSeats)
            JudgeMembership(seat);
        foreach (var person in register.People)
        {
            foreach (var competence in person.Competences ?? [])
                known.Expect(known.Competences, competence, "competence", person.Location);
            Attributes(person.Attributes, person.Location);
        }

        foreach (var meeting in register.Meetings)
            known.Expect(known.Fora, meeting.Forum, "forum", meeting.Location);
        foreach (var draw in register.Draws)
            known.Expect(known.Fora, draw.Forum, "forum", draw.Location);
        foreach (var forum in register.Covers?.Fora ?? [])
            known.Expect(known.Fora, forum, "forum", register.Covers?.Location);
        foreach (var waiver in register.Waivers)
            JudgeWaiver(waiver);
    }

    // Judges each word once, however many rows use it, and only then looks for the rows.
    private void Memberships(MembershipTable table, ImmutableArray<int> symbolsOfFora)
    {
        var symbols = table.Symbols;
        var fora = Unknown(symbols, symbolsOfFora);
        var organisations = Unknown(symbols, known.Organisations.Append(Membership.NoOrganisation).Select(symbols.Find));
        var roles = Unknown(symbols, known.Roles);
        var levels = Unknown(symbols, known.Levels);
        var bodies = known.Bodies is { } all ? Unknown(symbols, all) : null;
        var standings = new bool[table.Standings.Count];
        for (var number = 0; number < standings.Length; number++)
        {
            ref readonly var standing = ref table.Standings[number];
            standings[number] = roles[standing.Role]
                || Is(organisations, standing.Organisation) || Is(levels, standing.Level) || Is(bodies, standing.AppointedBy)
                || IsUnknown(table.DetailsOf(standing), bodies);
        }

        for (var row = 0; row < table.Count; row++)
            if (fora[table.Forum[row]] || standings[table.Standing[row]] || (table.AnyAttributes && table.Rows[row].Attributes.Count > 0))
                JudgeMembership(table.Rows[row]);
    }

    public void JudgeMembership(Membership membership)
    {
        var listed = names is not null && register.Lists.Any(l => l.File == membership.Place.File) ? names : null;
        known.Expect(known.Fora, membership.Forum, "forum", membership.Location, listed?.Texts(WordKind.Forum));
        if (membership.Organisation?.Text != Membership.NoOrganisation)
            known.Expect(known.Organisations, membership.Organisation, "organisation", membership.Location, listed?.Texts(WordKind.Organisation));
        known.Expect(known.Roles, membership.Role, "role", membership.Location);
        known.Expect(known.Levels, membership.Level, "level", membership.Location);
        foreach (var body in new[] { membership.AppointedBy, membership.NominatedBy, membership.ApprovedBy, membership.EndedBy })
            known.Expect(known.Bodies, body, "body", membership.Location, listed?.Texts(WordKind.Body));
        known.Expect(known.SeatLinesOf(membership.Forum), membership.Line, $"seat line of `{membership.Forum}`", membership.Location);
        Attributes(membership.Attributes, membership.Location);
    }

    // Whether one is, or may be: which lines a forum has is looked up by row.
    private static bool IsUnknown(DetailSymbols details, bool[]? bodies) =>
        Is(bodies, details.NominatedBy) || Is(bodies, details.ApprovedBy) || Is(bodies, details.EndedBy) || details.Line >= 0;

    private static bool Is(bool[]? unknown, int symbol) => unknown is not null && symbol >= 0 && unknown[symbol];

    private static bool[] Unknown(SymbolTable symbols, HashSet<string> known) => Unknown(symbols, known.Select(symbols.Find));

    private static bool[] Unknown(SymbolTable symbols, IEnumerable<int> known)
    {
        var unknown = new bool[symbols.Count];
        Array.Fill(unknown, true);
        foreach (var symbol in known)
            if (symbol >= 0)
                unknown[symbol] = false;
        return unknown;
    }

    private void Attributes(AttributeSet attributes, FileLocation? location)
    {
        foreach (var id in attributes.Attributes)
        {
            if (known.Attribute(id) is null && HeaderOver(location) is { } header)
            {
                if (_unknownColumns.Add((header.File, id)))
                    known.ExpectAttribute(id, [], header);
                continue;
            }

            attributes.TryGet(id, out var values);
            known.ExpectAttribute(id, values, values.Select(v => v.Location).FirstOrDefault() ?? location);
        }
    }

    // Rows in another file than the register's are in a table, whose header names the attributes for all of them.
    private FileLocation? HeaderOver(FileLocation? row) =>
        row is not null && register.Location is { } own && own.File != row.File
        ? row with { Line = register.Lists.FirstOrDefault(l => l.File == row.File)?.Header ?? 1, Column = 1 } : null;

    public void JudgeWaiver(Waiver waiver)
    {
        known.Expect(known.Constraints, waiver.Constraint, "constraint", waiver.Location);
        known.Expect(known.Fora, waiver.Forum, "forum", waiver.Location);
        known.Expect(known.Bodies, waiver.DecidedBy, "body", waiver.Location);
    }
}
