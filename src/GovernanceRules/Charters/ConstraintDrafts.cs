using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The constraints of a charter that is being written in code, in their order.</summary>
internal sealed class ConstraintDrafts
{
    private readonly List<ConstraintDraft> _drafts = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public ConstraintDraft Add(ForumTarget forum, string owner, Principle principle)
    {
        var draft = new ConstraintDraft(forum, owner, principle);
        _drafts.Add(draft);
        return draft;
    }

    public void AddTo(CharterParts parts)
    {
        foreach (var draft in _drafts.Where(d => d.Id is not null))
            _ids.Add(draft.Id!);
        foreach (var draft in _drafts)
            parts.Constraints.Add(draft.Finish(parts, draft.Id ?? Free($"{draft.Owner}-{draft.Principle.Name}".ToUpperInvariant())));
    }

    /// <summary>The id that a constraint gets which was given none: <c>FORUM-PRINCIPLE</c>, then <c>-2</c>.</summary>
    private string Free(string id)
    {
        var free = id;
        for (var n = 2; !_ids.Add(free); n++)
            free = $"{id}-{n}";
        return free;
    }
}

/// <summary>A constraint that is being written in code.</summary>
internal sealed class ConstraintDraft(ForumTarget forum, string owner, Principle principle)
{
    private readonly List<string> _reasons = [];

    public string Owner => owner;

    public Principle Principle { get; set; } = principle;

    public string? Id { get; set; }

    public SeverityRule Severity { get; set; } = SeverityRule.Error;

    public Period? InForce { get; set; }

    public string? Note { get; set; }

    public ImmutableArray<Word> WaivableBy { get; set; } = [];

    public void Because(string clauseOrQuote) => _reasons.Add(clauseOrQuote);

    public Constraint Finish(CharterParts parts, string id)
    {
        var clauses = ImmutableArray.CreateBuilder<Word>();
        foreach (var reason in _reasons)
        {
            var declared = parts.Clauses.FirstOrDefault(c => c.Id == reason || c.Quote == reason);
            if (declared is null)
                // A quote that no clause declares is declared here, under the constraint's id.
                parts.Clauses.Add(declared = new Clause(clauses.Count == 0 ? id : $"{id}.{clauses.Count + 1}", reason));
            clauses.Add(declared.Id);
        }

        return new Constraint(id, Principle)
        {
            Forum = forum,
            Severity = Severity,
            InForce = InForce ?? parts.InForce,
            Note = Note,
            Clauses = clauses.ToImmutable(),
            WaivableBy = WaivableBy,
        };
    }
}
