using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A check of a whole register: asks an engine about every row that needs counting, and makes the report of what it says.</summary>
internal sealed class RegisterCheck : IRowSource
{
    private readonly GovernanceFacts _facts;
    private readonly DayIndex _today;
    private readonly WaiverBook _waivers;
    private readonly RowReader _reader;

    private RegisterCheck(GovernanceFacts facts, RegisterIndex index)
    {
        _facts = facts;
        _today = new DayIndex(index, facts);
        _waivers = new WaiverBook(_facts);
        _reader = new RowReader(_facts, _waivers);
    }

    public static Report Run(Charter charter, Register register, DateOnly asOf, IEngine engine, CancellationToken cancellationToken)
    {
        JoinFaults.ThrowIfAny(charter, register, asOf);
        var index = register.Index;
        var facts = new GovernanceFacts(charter, register, asOf, index.Table, new SymbolTable(index.Table.Symbols));
        return new RegisterCheck(facts, index).Run(engine, cancellationToken);
    }

    public IEnumerable<int> RowsOf(int forum) => _today.RowsOf(forum).ToArray();

    private Report Run(IEngine engine, CancellationToken cancellationToken)
    {
        var questions = new List<RowQuestion>();
        // Each row is settled already, or waits for the answer to the next question.
        var rows = Rows(questions, cancellationToken).ToList();
        using var answers = engine.Judge(new CheckedDay(_facts, _today), questions, cancellationToken).GetEnumerator();
        var outcomes = ImmutableArray.CreateBuilder<OutcomeRow>(rows.Count);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var asked = 0;
        foreach (var settled in rows)
        {
            var result = settled ?? _reader.Read(questions[asked++], Next(answers));
            outcomes.Add(result.Row);
            findings.AddRange(result.Findings);
        }

        findings.AddRange(new BuiltInFindings(_facts, _waivers, this).Find([.. findings]));
        return new Report(_facts.Charter, _facts.Register, _facts.Day, outcomes.MoveToImmutable(), findings.ToImmutable());
    }

    private static RowJudgement Next(IEnumerator<RowJudgement> answers) => answers.MoveNext()
        ? answers.Current
        : throw new InvalidOperationException("The engine answered fewer rows than it was asked about.");

    private IEnumerable<RowResult?> Rows(List<RowQuestion> questions, CancellationToken cancellationToken)
    {
        var targets = new RowTargets(_facts);
        foreach (var constraint in _facts.Charter.Constraints)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var asked = new UnfoldedConstraint(constraint, _facts);
            var any = false;
            foreach (var (forum, meant) in targets.Of(constraint))
            {
                any = true;
                var question = new RowQuestion(asked, forum, meant);
                var settled = _reader.WithoutCounting(question);
                if (settled is null)
                    questions.Add(question);
                yield return settled;
            }

            if (!any)
                yield return _reader.NoForum(constraint);
        }
    }
}
