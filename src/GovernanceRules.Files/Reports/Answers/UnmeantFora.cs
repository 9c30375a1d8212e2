using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Fora of which it is not recorded whether constraints are about them: one value that is missing leaves all of these unknown, and a person reads that once.
/// </summary>
internal sealed class UnmeantFora(CheckAnswer answer, Report run)
{
    private readonly Lazy<HashSet<string>> _seen = new(() => [.. Seen(run.Register).Select(f => f.Text)]);

    /// <summary>The findings of one forum that are told together, for each of them.</summary>
    public Dictionary<Finding, UnmeantForum> Of(IEnumerable<Finding> findings)
    {
        var told = new Dictionary<Finding, UnmeantForum>();
        foreach (var group in findings.Where(f => f.IsPerhapsMeant).GroupBy(f => (f.Forum, f.From, answer.IsBaselined(run, f), string.Join('\n', f.ResolvedBy.Select(r => r.Value)))))
            if (group.ToImmutableArray() is { Length: > 1 } all)
            {
                var together = new UnmeantForum(all, _seen.Value.Contains(all[0].Forum!));
                foreach (var finding in all)
                    told.Add(finding, together);
            }

        return told;
    }

    private static IEnumerable<Identifier> Seen(Register register) => register.Fora.Select(f => f.Id)
        .Concat(register.Memberships.Select(m => m.Forum)).Concat(register.Meetings.Select(m => m.Forum))
        .Concat(register.Matters.SelectMany(m => m.Steps).Select(s => s.Forum).OfType<Identifier>()).Concat(register.Covers?.Fora ?? []);
}

/// <summary>Findings of one forum that wait for the same values. IsSeen: whether the register says anything of the forum.</summary>
internal sealed class UnmeantForum(ImmutableArray<Finding> findings, bool isSeen)
{
    public bool IsSeen => isSeen;

    public string Forum => findings[0].Forum!;

    public IEnumerable<string> Values => findings[0].ResolvedBy.Select(r => r.Value);

    public ImmutableArray<string> Constraints { get; } = [.. findings.Select(f => f.Constraint).Distinct()];
}
