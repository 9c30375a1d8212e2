using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class MatterWordsDraft(ForumTarget fora, string owner, bool mayDecide, ImmutableArray<MatterWord> words) : Draft
{
    public string Owner => $"{owner}-{(mayDecide ? "DECIDES" : "MAY-NOT-DECIDE")}".ToUpperInvariant();

    public void AddTo(CharterParts parts, string id)
    {
        if (Id is not null || !WaivableBy.IsEmpty || Note is not null)
            throw new InvalidOperationException("What a forum may decide has a reason, a severity and a period; an id, a note and waivers are those of `COMPETENCE`.");
        var clauses = Clauses.Finish(parts, id);
        var all = words.Select(w => w with { Severity = Severity.Gravest, InForce = InForce ?? Period.Always, Clauses = clauses });
        for (var i = 0; i < parts.Fora.Count; i++)
            if (fora.IsFor(parts.Fora[i]))
                parts.Fora[i] = mayDecide
                    ? parts.Fora[i] with { Decides = [.. parts.Fora[i].Decides, .. all] }
                    : parts.Fora[i] with { MayNotDecide = [.. parts.Fora[i].MayNotDecide, .. all] };
    }
}
