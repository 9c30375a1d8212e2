using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Whether so many members of a forum took a step: by the memberships, and what is declared, of the day of the step.</summary>
internal sealed class StepMembers(GovernanceFacts facts)
{
    /// <summary>Whether enough of those who count did it, with what is not recorded and would tell.</summary>
    /// <param name="step">A step of a forum, with the persons who took it.</param>
    /// <param name="doers">How many, of whom.</param>
    public ExplainedTruth Took(MatterStep step, PlaceDoers doers)
    {
        var day = facts.OnDay(step.Date);
        if (day.Forum(step.Forum!.Value.Text) is not { } forum)
            return ExplainedTruth.Of(false);
        var scope = new Scope(forum.Symbol, forum.Cluster);
        var test = new PredicateFactory(day).Selecting(doers.Members);
        var fora = SelectedFora.Of(doers.Members, day) ?? [forum.Symbol];
        var unseen = fora.Where(f => (!day.Covered || day.Forum(f) is { Recorded: false }) && test.OfUnseen(f, scope) != Truth.False).ToList();
        var rows = fora.SelectMany(day.RecordedRowsOf).Where(day.IsActive).Select(row => (Row: row, Is: test.Of(row, scope))).Where(r => r.Is != Truth.False)
            .ToLookup(r => day.Table.Persons[day.Table.Person[r.Row]], StringComparer.Ordinal);
        var took = step.ByPersons.Select(p => p.Text).ToHashSet(StringComparer.Ordinal);
        var open = rows.Where(p => p.Max(r => r.Is) == Truth.Unknown).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        var sure = rows.Where(p => !open.Contains(p.Key)).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        var (did, didNot) = (took.Count(sure.Contains), sure.Count(p => !took.Contains(p)));
        var (mayHave, mayNotHave) = unseen.Count > 0
            ? (took.Count - did, open.Count(p => !took.Contains(p)) + Turnout.Unseen)
            : (took.Count(open.Contains), open.Count(p => !took.Contains(p)));
        // A number asks of nobody who did not.
        var turnout = new Turnout(did, didNot, mayHave, doers.Least.IsShare ? mayNotHave : 0);
        return ExplainedTruth.Of(turnout.Is((some, all) => some >= doers.Least.AtLeast(all)), () => Missing());

        IEnumerable<MissingData> Missing()
        {
            foreach (var (person, row) in rows.Where(p => open.Contains(p.Key) && (took.Contains(p.Key) || doers.Least.IsShare)).SelectMany(p => p.Select(r => (p.Key, r.Row))))
            {
                var values = new SortedSet<string>(StringComparer.Ordinal);
                test.Unsettled(row, scope, values);
                foreach (var value in values)
                    yield return new(person, value);
            }

            if (doers.Least.IsShare || took.Any(p => !rows.Contains(p)))
                foreach (var one in unseen)
                    yield return new(day.Symbols[one], "memberships");
        }
    }
}
