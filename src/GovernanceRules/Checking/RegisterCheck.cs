using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A check of a whole register: every row that needs evaluating is a question to an engine, and the report is made of what it answers.
/// </summary>
internal sealed class RegisterCheck
{
    private readonly DayIndex _today;
    private readonly WaiverBook _waivers;
    private readonly ResultBuilder _reader;
    private readonly DecisionCheck _decisions;
    private readonly ConstraintInstances _rows = new();
    private readonly ConstraintInstances _questions = new();
    // The rows where nothing needs counting, by place; each of the others waits for the answer to the next question.
    private readonly List<(int Place, InstanceResult Result)> _settled = [];

    private RegisterCheck(Charter charter, Register register, DateOnly day, IEngine engine)
    {
        Facts = RegisterUnderCharter.Of(charter, register).FactsOn(day);
        _today = new DayIndex(PreparedRegister.Of(register).Index, Facts);
        _waivers = new WaiverBook(Facts);
        _reader = new ResultBuilder(Facts, _waivers);
        _decisions = new DecisionCheck(Facts, _waivers, engine, () => register);
    }

    public GovernanceFacts Facts { get; }

    public WaiverBook Waivers => _waivers;

    public DecisionCheck Decisions => _decisions;

    public BuiltInFindings BuiltIns => field ??= new BuiltInFindings(Facts, _waivers, _today, _decisions);

    /// <summary>What an engine is to say, in the order of the rows.</summary>
    public IReadOnlyList<ConstraintInstance> Questions => _questions;

    public static RegisterCheck Begin(Charter charter, Register register, DateOnly asOf, IEngine engine, CancellationToken cancellationToken)
    {
        MergeValidator.ThrowIfAny(charter, register, asOf);
        var check = new RegisterCheck(charter, register, asOf, engine);
        check.Ask(cancellationToken);
        return check;
    }

    public static Report Run(Charter charter, Register register, DateOnly asOf, IEngine engine, CancellationToken cancellationToken)
    {
        var check = Begin(charter, register, asOf, engine, cancellationToken);
        return check.Report(engine.Judge(new CheckedDay(check.Facts, check._today), check._questions, cancellationToken), cancellationToken);
    }

    /// <summary>What is wrong with how a forum is put together on a day, by the constraints that are about it.</summary>
    public static ImmutableArray<Finding> Composition(Charter charter, Register register, string forum, DateOnly day, IEngine engine)
    {
        var check = new RegisterCheck(charter, register, day, engine);
        check.Ask(CancellationToken.None, forum);
        return [.. check.Results(engine.Judge(new CheckedDay(check.Facts, check._today), check._questions, CancellationToken.None)).OfType<InstanceResult>().SelectMany(r => r.Findings)];
    }

    /// <summary>The finding of something that is wrong in a row.</summary>
    public Finding FindingOf(ConstraintInstance row, Violation breach) => _reader.FindingOf(row, breach);

    private Report Report(IEnumerable<EvaluationResult> judgements, CancellationToken cancellationToken)
    {
        var outcomes = new ConstraintOutcomes(_rows);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var result in Results(judgements).Concat(_decisions.Rows(cancellationToken)))
        {
            if (result is null)
            {
                outcomes.AddHeld();
                continue;
            }

            outcomes.Add(result.Row);
            findings.AddRange(result.Findings);
        }

        findings.AddRange(BuiltIns.Find([.. findings]));
        return new Report(Facts.Charter, Facts.Register, Facts.Day, outcomes, findings.ToImmutable());
    }

    /// <summary>What became of each row; nothing where it holds and there is nothing to add.</summary>
    private IEnumerable<InstanceResult?> Results(IEnumerable<EvaluationResult> judgements)
    {
        using var answers = judgements.GetEnumerator();
        var (place, settled) = (0, 0);
        foreach (var row in _rows)
            if (settled < _settled.Count && _settled[settled].Place == place++)
                yield return _settled[settled++].Result;
            else if (Next(answers) is var judgement && judgement == EvaluationResult.Held)
                yield return null;
            else
                yield return _reader.Read(row, judgement);
    }

    private static EvaluationResult Next(IEnumerator<EvaluationResult> answers) => answers.MoveNext()
        ? answers.Current
        : throw new InvalidOperationException("The engine answered fewer rows than it was asked about.");

    /// <summary>Gathers the rows, or those about one forum.</summary>
    private void Ask(CancellationToken cancellationToken, string? only = null)
    {
        var targets = new ForumResolver(Facts);
        foreach (var constraint in Facts.Charter.Constraints)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var asked = new CompiledConstraint(constraint, Facts);
            var all = targets.Of(constraint);
            if (only is not null)
                Ask(asked, [.. all.Where(t => t.Forum?.Id == only)]);
            else if (all.Count > 0)
                Ask(asked, all);
            else
                Settle(asked, _reader.NoForum(constraint));
        }
    }

    private void Ask(CompiledConstraint asked, List<ResolvedForum> targets)
    {
        List<ResolvedForum>? open = null;
        for (var i = 0; i < targets.Count; i++)
            if (_reader.WithoutCounting(new ConstraintInstance(asked, targets[i].Forum, targets[i].Meant)) is { } settled)
            {
                open ??= [.. targets.Take(i)];
                _settled.Add((_rows.Count + i, settled));
            }
            else
            {
                open?.Add(targets[i]);
            }

        _questions.Add(asked, open ?? targets);
        _rows.Add(asked, targets);
    }

    private void Settle(CompiledConstraint asked, InstanceResult result)
    {
        _settled.Add((_rows.Count, result));
        _rows.Add(asked, [new ResolvedForum(null, Truth.True)]);
    }
}
