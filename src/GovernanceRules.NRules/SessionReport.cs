using System.Collections.Immutable;
using NRules;

namespace GovernanceRules;

internal sealed class SessionReport
{
    private readonly FactSource _source;
    private readonly ILookup<(CompiledConstraint, ForumFacts?), Finding> _ofConstraints;
    private readonly ILookup<int, Finding> _ofEscalations;
    private readonly ImmutableArray<Finding> _builtIn;
    private readonly Dictionary<(CompiledConstraint, ForumFacts?), NothingFound> _nothing;
    private readonly ILookup<int, UnderEscalation> _matters;

    public SessionReport(ISession session, FactSource source)
    {
        _source = source;
        var findings = session.Query<Finding>().AsEnumerable().Select(f => (Finding: f, Origin: source.OriginOf(f)!)).ToList();
        _ofConstraints = findings.Where(f => f.Origin.Instance is not null).OrderBy(f => f.Finding.Key, CodePointComparer.Instance).ThenBy(f => f.Origin.Index)
            .ToLookup(f => KeyOf(f.Origin.Instance!.Value), f => f.Finding);
        _ofEscalations = findings.Where(f => f.Origin is { Instance: null, Place: >= 0 }).OrderBy(f => f.Finding.Key, CodePointComparer.Instance)
            .ToLookup(f => f.Origin.Place, f => f.Finding);
        _builtIn = [.. BuiltInCheck.InOrder(findings.Where(f => f.Origin == Origin.BuiltIn).Select(f => f.Finding))];
        _nothing = session.Query<NothingFound>().AsEnumerable().ToDictionary(n => KeyOf(n.Instance));
        _matters = session.Query<UnderEscalation>().AsEnumerable().OrderBy(m => m.Matter, CodePointComparer.Instance).ToLookup(m => m.Escalation);
    }

    public Report Make(CancellationToken cancellationToken)
    {
        var results = new ResultBuilder(_source.Check.Facts, _source.Check.Findings);
        return _source.Check.Report(
            _source.Check.Constraints.Results(instance => Of(instance, results), cancellationToken).Concat(_source.Check.Decisions.Rows(OfEscalation, cancellationToken)),
            _ => _builtIn);
    }

    private static (CompiledConstraint, ForumFacts?) KeyOf(ConstraintInstance instance) => (instance.Compiled, instance.Forum);

    private InstanceResult? Of(ConstraintInstance instance, ResultBuilder results) =>
        _ofConstraints.Contains(KeyOf(instance)) ? results.Read(instance, [.. _ofConstraints[KeyOf(instance)]])
        : _nothing.TryGetValue(KeyOf(instance), out var nothing) ? results.WithoutFindings(instance, nothing.Result)
        : null;

    private EscalationFindings? OfEscalation(int place) => !_matters.Contains(place) ? null
        : new([.. _ofEscalations[place]], [.. _matters[place].Where(m => !m.Pending.IsEmpty).Select(m => (m.Matter, m.Pending))]);
}
