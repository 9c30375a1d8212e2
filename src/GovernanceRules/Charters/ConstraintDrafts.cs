using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class ConstraintDrafts
{
    private readonly List<ConstraintDraft> _drafts = [];
    private readonly List<MatterWordsDraft> _words = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    // Applied when all fora are declared.
    private readonly List<(ForumTarget Fora, Func<Forum, Forum> Change)> _changes = [];

    public ConstraintDraft Add(ForumTarget forum, string owner, Principle principle)
    {
        var draft = new ConstraintDraft(forum, owner, principle);
        _drafts.Add(draft);
        return draft;
    }

    public MatterWordsDraft Add(ForumTarget fora, string owner, bool mayDecide, ImmutableArray<MatterWord> words)
    {
        var draft = new MatterWordsDraft(fora, owner, mayDecide, words);
        _words.Add(draft);
        return draft;
    }

    public void Change(ForumTarget fora, Func<Forum, Forum> change) => _changes.Add((fora, change));

    public void AddTo(CharterParts parts)
    {
        foreach (var (fora, change) in _changes)
            for (var i = 0; i < parts.Fora.Count; i++)
                if (fora.IsFor(parts.Fora[i]))
                    parts.Fora[i] = change(parts.Fora[i]);
        foreach (var draft in _drafts.Where(d => d.Id is not null))
            _ids.Add(draft.Id!);
        foreach (var draft in _drafts)
            parts.Constraints.Add(draft.Finish(parts, draft.Id ?? Free($"{draft.Owner}-{draft.Principle.Name}".ToUpperInvariant())));
        foreach (var draft in _words)
            draft.AddTo(parts, Free(draft.Owner));
    }

    // The id of a constraint that was given none: FORUM-PRINCIPLE, then with -2.
    private string Free(string id)
    {
        var free = id;
        for (var n = 2; !_ids.Add(free); n++)
            free = $"{id}-{n}";
        return free;
    }
}

internal sealed class ConstraintDraft(ForumTarget forum, string owner, Principle principle) : Draft
{
    public string Owner => owner;

    public Principle Principle { get; set; } = principle;

    public LocalizedText? Remedy { get; set; }

    public CountConstraint? When { get; set; }

    public Grace? Grace { get; set; }

    public bool AskedAtAppointment { get; set; }

    public Constraint Finish(CharterParts parts, string id) => new(id, Principle)
    {
        Forum = forum,
        Severity = Severity,
        InForce = InForce ?? parts.InForce,
        Note = Note,
        Remedy = Remedy,
        When = When,
        Grace = Grace,
        AskedAtAppointment = AskedAtAppointment,
        Clauses = Clauses.Finish(parts, id),
        WaivableBy = WaivableBy,
    };
}
