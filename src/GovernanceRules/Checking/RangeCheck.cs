using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Checks each day of a range on which anything begins or has ended, as one report: each row with its gravest outcome, and each finding
/// once, as grave as it becomes, with the first day on which it is so.
/// </summary>
internal sealed class RangeCheck(Charter charter, Register register, DateOnly from, DateOnly to)
{
    private readonly Dictionary<(string Constraint, string? Forum), ConstraintOutcome> _rows = [];
    private readonly Dictionary<(string Fingerprint, int Place), Finding> _findings = [];
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly HashSet<string> _uncovered = new(StringComparer.Ordinal);
    private DateOnly? _uncoveredOn;

    public Report Run(Func<DateOnly, Report> check, CancellationToken cancellationToken)
    {
        InvalidInputException? notInForce = null;
        var days = 0;
        foreach (var day in new ChangeDates(charter, register, RegisterUnderCharter.Of(charter, register).Declarations).Within(from, to))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                Add(check(day));
                days++;
            }
            catch (InvalidInputException invalid) when (invalid.Diagnostics.All(f => f.Code == DiagnosticId.NotInForce))
            {
                // A range may begin before the charter, or outlast it; on days without rules nothing is violated.
                notInForce ??= invalid;
            }
        }

        return days > 0 || notInForce is null ? Report() : throw notInForce;
    }

    private void Add(Report day)
    {
        foreach (var row in day.Outcomes)
        {
            _order.TryAdd(row.Constraint, _order.Count);
            if (!_rows.TryGetValue((row.Constraint, row.Forum), out var worst) || Weight(row) > Weight(worst))
                _rows[(row.Constraint, row.Forum)] = row.Since(day.AsOf);
        }

        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in day.Findings)
        {
            var place = times[finding.Fingerprint] = times.GetValueOrDefault(finding.Fingerprint) + 1;
            if (!_findings.TryGetValue((finding.Fingerprint, place), out var worst) || finding.Weight.CompareTo(worst.Weight) > 0)
                _findings[(finding.Fingerprint, place)] = finding.Since(day.AsOf);
        }

        if (!day.IsUncovered)
            return;
        _uncoveredOn ??= day.AsOf;
        _uncovered.UnionWith(day.Outcomes.Where(o => o.Outcome == Outcome.Unknown).Select(o => o.Constraint));
    }

    private Report Report()
    {
        // A constraint that selects no forum on some days has rows of its fora on others.
        var withFora = _rows.Keys.Where(k => k.Forum is not null).Select(k => k.Constraint).ToHashSet(StringComparer.Ordinal);
        var rows = _rows.Where(r => !(r.Value is { Forum: null, Outcome: Outcome.NotApplicable } && withFora.Contains(r.Key.Constraint)))
            .Select(r => r.Value)
            .OrderBy(r => _order[r.Constraint]).ThenBy(r => r.Forum, CodePointComparer.Instance);
        var findings = _findings.OrderBy(f => _order.GetValueOrDefault(f.Value.Constraint, int.MaxValue))
            .ThenBy(f => f.Value.Constraint, StringComparer.Ordinal)
            .ThenBy(f => f.Value.Forum, CodePointComparer.Instance).ThenBy(f => f.Value.Key, CodePointComparer.Instance).ThenBy(f => f.Key.Place)
            .Select(f => f.Value);
        return new Report(charter, register, from, ConstraintOutcomes.Of(rows), [.. findings]) { AsOfTo = to, Uncovered = (_uncoveredOn, [.. _uncovered]) };
    }

    private static int Weight(ConstraintOutcome row) => row.Outcome switch
    {
        Outcome.Violated => 4,
        Outcome.Unknown => 3,
        Outcome.Waived => 2,
        Outcome.Held => 1,
        _ => 0,
    };
}
