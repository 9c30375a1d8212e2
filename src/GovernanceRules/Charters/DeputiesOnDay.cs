namespace GovernanceRules;

/// <summary>Who stands in for whom in a forum on a day: a person who is there in place of an absent member counts for that member, and for one alone.</summary>
internal sealed class DeputiesOnDay
{
    private readonly ILookup<string, RecordedMembership> _rows;

    public DeputiesOnDay(ForumRecord record, DateOnly day) =>
        _rows = record.MembersOn(day, Selection.Deputies).SelectMany(d => d.Memberships).ToLookup(m => m.Person, StringComparer.Ordinal);

    public bool Any => _rows.Count > 0;

    public bool Is(string person) => _rows.Contains(person);

    // Whether the person stands in for the member, whoever else it may be.
    public Truth StandsIn(string person, string member) => _rows[person].Select(m => TruthLogic.And(m.Selected, Of(m, member))).DefaultIfEmpty(Truth.False).Max();

    // How many of the members so many persons stand in for, each for one: those who certainly do, or all who may.
    public int Represented(IReadOnlyList<string> persons, IReadOnlyList<string> members, Truth least)
    {
        var takenBy = new int[members.Count];
        Array.Fill(takenBy, -1);
        return Enumerable.Range(0, persons.Count).Count(person => Finds(person, new bool[members.Count]));

        bool Finds(int person, bool[] tried)
        {
            for (var member = 0; member < members.Count; member++)
            {
                if (tried[member] || StandsIn(persons[person], members[member]) < least)
                    continue;
                tried[member] = true;
                if (takenBy[member] >= 0 && !Finds(takenBy[member], tried))
                    continue;
                takenBy[member] = person;
                return true;
            }

            return false;
        }
    }

    private static Truth Of(RecordedMembership deputy, string member) => deputy.Membership.StandsInFor!.Value.Text is var of && of == member ? Truth.True
        : of == Membership.UnknownMember ? Truth.Unknown : Truth.False;
}
