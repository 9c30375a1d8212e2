namespace GovernanceRules;

/// <summary>Gathers what a session derived into a judgement for each row.</summary>
internal sealed class RowResults(IReadOnlyList<ConstraintInstance> rows)
{
    private readonly Dictionary<ConstraintInstance, List<Found>> _found = [];
    private readonly HashSet<Demand> _aboutNobody = [];
    private readonly HashSet<Demand> _nothingAsked = [];
    private readonly Dictionary<ConstraintInstance, List<Demand>> _demands = rows.ToDictionary(r => r, _ => new List<Demand>());

    public void Note(object fact)
    {
        switch (fact)
        {
            case Demand demand:
                _demands[demand.Row.Question].Add(demand);
                break;
            case Found found:
                if (!_found.TryGetValue(found.Demand.Row.Question, out var all))
                    _found.Add(found.Demand.Row.Question, all = []);
                all.Add(found);
                break;
            case AboutNobody nobody:
                _aboutNobody.Add(nobody.Demand);
                break;
            case NothingAsked nothing:
                _nothingAsked.Add(nothing.Demand);
                break;
        }
    }

    public IEnumerable<(ConstraintInstance, EvaluationResult)> Judgements() => rows.Select(r => (r, Judgement(r, _demands[r])));

    private EvaluationResult Judgement(ConstraintInstance row, List<Demand> demands) =>
        demands.Count > 0 && demands.TrueForAll(_nothingAsked.Contains) ? EvaluationResult.NothingToJudge
        : _found.TryGetValue(row, out var found) ? new([.. found.OrderBy(f => f.Demand.Place).Select(f => f.Breach)])
        : demands.TrueForAll(_aboutNobody.Contains) ? EvaluationResult.HeldByNobody
        : EvaluationResult.Held;
}
