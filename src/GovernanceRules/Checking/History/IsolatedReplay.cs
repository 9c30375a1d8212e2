namespace GovernanceRules;

/// <summary>
/// Replays the instances that depend only on memberships, one after the other, under one charter. It costs what a check of the first day
/// does and then what each membership touches; a day on which something of the charter begins or ends is a first day again.
/// </summary>
internal sealed class IsolatedReplay(IsolatedReplayContext context)
{
    public IEnumerable<HistoryBegun> Standing => context.Before;

    // days: the first day, and each on which something of the charter begins or ends.
    public void Tell(IReadOnlyList<DateOnly> days, CancellationToken cancellationToken)
    {
        for (var i = 0; i < days.Count; i++)
        {
            Tell(new IsolatedReplayState(context, days[i], i + 1 < days.Count ? days[i + 1].AddDays(-1) : context.Tenure.To), cancellationToken);
            context.GoOn();
        }
    }

    private void Tell(IsolatedReplayState state, CancellationToken cancellationToken)
    {
        var fora = new ForumResolver(state.Facts);
        foreach (var constraint in context.Charter.Constraints)
            if (context.Rows.Has(constraint, null))
                Tell(new CompiledConstraint(constraint, state.Facts), fora.Of(constraint), state, cancellationToken);
        state.TurnTo(null);
        if (state.Facts.Covered && context.Rows.MembershipsOutside)
            foreach (var forum in state.Facts.Fora.Where(f => !f.InForce))
                new IsolatedReplayOutside(state, forum).Replay();
        state.Facts.Day = state.First;
        foreach (var begun in context.Before)
            state.End(begun);
    }

    private static void Tell(CompiledConstraint compiled, List<ResolvedForum> fora, IsolatedReplayState state, CancellationToken cancellationToken)
    {
        var pattern = new ConstraintEvaluator(compiled, state.Facts);
        IsolatedReplayInstance? counters = null;
        foreach (var (forum, meant) in fora)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var instance = new ConstraintInstance(compiled, forum, meant);
            if (!state.IsCounted(instance))
                continue;
            counters ??= new IsolatedReplayInstance(pattern, state);
            counters.Replay(instance);
            if (state.KeepsCounters)
                counters = null;
        }
    }
}
