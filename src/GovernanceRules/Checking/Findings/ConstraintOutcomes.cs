using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The rows of a report as a check finds them. Nearly all of a large register hold with nothing to add: those are only counted, and made with the
/// others when somebody first asks for them.
/// </summary>
/// <param name="questions">All rows but the last.</param>
internal sealed class ConstraintOutcomes(ConstraintInstances questions)
{
    // What is not said of a question is that it holds.
    private readonly List<(int Place, ConstraintOutcome Row)> _said = [];
    private int _count;

    /// <summary>Rows that are made already.</summary>
    public static ConstraintOutcomes Of(IEnumerable<ConstraintOutcome> made)
    {
        var rows = new ConstraintOutcomes(new ConstraintInstances());
        foreach (var row in made)
            rows.Add(row);
        return rows;
    }

    /// <summary>Says of the next row that it holds.</summary>
    public void AddHeld() => _count++;

    /// <summary>Says what became of the next row.</summary>
    public void Add(ConstraintOutcome row) => _said.Add((_count++, row));

    /// <summary>How many there are of each outcome.</summary>
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
