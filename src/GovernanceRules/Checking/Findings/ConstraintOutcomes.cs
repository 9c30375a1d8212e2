using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The rows of a report. Nearly all rows of a large register hold with nothing to add: those are only counted, and made with the others on
/// first use. The given instances are those of the first rows; the rows of escalations follow.
/// </summary>
internal sealed class ConstraintOutcomes(ConstraintInstances questions)
{
    // A row without an entry here holds.
    private readonly List<(int Place, ConstraintOutcome Row)> _said = [];
    private int _count;

    public static ConstraintOutcomes Of(IEnumerable<ConstraintOutcome> made)
    {
        var rows = new ConstraintOutcomes(new ConstraintInstances());
        foreach (var row in made)
            rows.Add(row);
        return rows;
    }

    public void AddHeld() => _count++;

    public void Add(ConstraintOutcome row) => _said.Add((_count++, row));

    public int[] Counted()
    {
        var counts = new int[Enum.GetValues<Outcome>().Length];
        counts[(int)Outcome.Held] = _count - _said.Count;
        foreach (var (_, row) in _said)
            counts[(int)row.Outcome]++;
        return counts;
    }

    public ImmutableArray<ConstraintOutcome> Make()
    {
        var rows = ImmutableArray.CreateBuilder<ConstraintOutcome>(_count);
        var said = 0;
        foreach (var question in questions)
            rows.Add(said < _said.Count && _said[said].Place == rows.Count
                ? _said[said++].Row
                : new ConstraintOutcome(question.Constraint.Id.Text, question.Forum?.Id, Outcome.Held));
        while (said < _said.Count)
            rows.Add(_said[said++].Row);
        return rows.MoveToImmutable();
    }
}
