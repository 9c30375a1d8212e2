namespace GovernanceRules.Benchmarks;

/// <summary>Something that finds what is wrong in <see cref="Committees"/>: the check, and what it is measured beside.</summary>
/// <param name="Name">What tables and charts call it.</param>
/// <param name="Check">Finds the constraint, forum and key of everything that is wrong in a register.</param>
internal sealed record Contender(string Name, Func<Register, IReadOnlyCollection<Found>> Check)
{
    public const string Loop = "loop by hand";
    public const string Ours = "check";

    /// <summary>Every contender, the loop first; all are made ready outside what is timed.</summary>
    public static IReadOnlyList<Contender> All(Charter charter)
    {
        var loop = new HandWrittenLoop(charter);
        var linq = new LinqCheck(charter);
        var validation = new FluentValidationCheck(charter);
        return
        [
            new(Loop, r => loop.Check(r, Committees.Day)),
            new(Ours, r => new FindingsAsFound(charter.Check(r, Committees.Day).Findings)),
            new("check, and every row asked for", r => WithRows(charter.Check(r, Committees.Day))),
            new("LINQ", r => linq.Check(r, Committees.Day)),
            new("FluentValidation", r => validation.Check(r, Committees.Day)),
        ];
    }

    // Rows that hold are made when somebody asks for the rows.
    private static FindingsAsFound WithRows(Report report) => report.Outcomes.Length == report.Summary.Rows
        ? new(report.Findings)
        : throw new InvalidOperationException("There are not as many rows as were counted.");
}
