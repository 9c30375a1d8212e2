namespace GovernanceRules;

internal sealed class CountEvaluator(CountConstraint form, GovernanceFacts facts, WholeCounts wholes, Func<int, string?> textOf)
{
    private readonly AskedKeys _asked = new(form, facts);

    private readonly bool _takesShares = form.Allotment is not null || form.Bounds.HasShare || form.Except.Values.Any(e => e.HasShare);
    // If the bounds do not depend on the key or the total, a number within them is right, whatever else happens.
    private readonly (long Least, long Most)? _plain = form.Allotment is null && form.Except.IsEmpty && !form.Bounds.HasShare && !form.Bounds.IsOdd
        ? (form.Bounds.Min?.AtLeast(0) ?? 0, form.Bounds.Max?.AtMost(0) ?? SelectionCounts.Unlimited)
        : null;

    // Shares and seats by votes depend on the total, so every change moves all their keys.
    public bool JudgesByKey => !_takesShares && (form.Per is null || form.EffectiveDomain == KeyDomain.Present || _asked.IsFixed);

    public GroupingKey? AsksForNone(in Scope scope) => _asked.None(scope);

    public void JudgeKey(PrimitiveState state, int key, SelectionCounts all, in Scope scope, List<FindingDetails> found)
    {
        if (form.Per is null)
            return;
        if (form.EffectiveDomain != KeyDomain.Present)
        {
            foreach (var asked in _asked.Of(key, scope))
                Key(state, key, asked.Text, asked.Asked, all, false, found);
        }
        else if (all.Names(key))
        {
            Key(state, key, textOf(key)!, Truth.True, all, true, found);
        }
    }

    public void JudgeKeyless(PrimitiveState state, SelectionCounts all, List<FindingDetails> found)
    {
        if (form.Allotment is { IsRecorded: false })
            found.Add(new FindingDetails(state.Primitive, state.Forum, null, Verdict.Unknown, Deviation.None)
            {
                CanFall = true,
                CanExceed = true,
                Certain = all.Sure,
                Possible = SelectionCounts.Known(all.Most),
            });
        else if (form.Per is null)
            Add(state, SymbolTable.None, form.Label, Whole(all), form.Bounds, all, default, Truth.True, found);
        else if (form.EffectiveDomain == KeyDomain.Present)
            Unnamed(state, all, found);
    }

    public void Judge(PrimitiveState state, SelectionCounts all, in Scope scope, List<FindingDetails> found)
    {
        if (form.Allotment is { IsRecorded: false } || form.Per is null)
            JudgeKeyless(state, all, found);
        else if (form.EffectiveDomain == KeyDomain.Present)
            Present(state, all, found);
        else
            foreach (var key in _asked.In(scope))
                Key(state, key.Symbol, key.Text, key.Asked, all, false, found);
    }

    private void Present(PrimitiveState state, SelectionCounts all, List<FindingDetails> found)
    {
        for (var i = 0; i < all.Tallies.Count; i++)
            if (all.Tallies.At(i).Named > 0)
                Key(state, all.Tallies.KeyAt(i), textOf(all.Tallies.KeyAt(i))!, Truth.True, all, true, found);
        foreach (var key in all.UnseenKeys)
            if (all.Tallies.Get(key).Named == 0)
                Key(state, key, textOf(key)!, Truth.True, all, true, found);
        Unnamed(state, all, found);
    }

    private void Unnamed(PrimitiveState state, SelectionCounts all, List<FindingDetails> found)
    {
        if (!all.HasUnnamed)
            return;
        // A key that nobody is known to have: one of the exceptions, or any other.
        var open = false;
        var judgement = new Judgement(true, false, false);
        foreach (var bounds in form.Except.Where(e => !IsNamed(e.Key, all)).Select(e => e.Value).Append(form.Bounds))
        {
            var one = JudgeTally(all.TallyOfUnnamed, all, (all.UnseenOfAnyKey, all.Unseen), bounds, true);
            judgement = new(true, judgement.CanFall || one.CanFall, judgement.CanExceed || one.CanExceed);
            open |= !one.IsHeld;
        }

        if (open)
            found.Add(new FindingDetails(state.Primitive, state.Forum, null, Verdict.Unknown, Deviation.None)
            {
                Bounds = form.Bounds,
                Possible = all.UnseenOfAnyKey ? null : all.TallyOfUnnamed.Most,
                Total = TotalOf(all),
                CanFall = judgement.CanFall,
                CanExceed = judgement.CanExceed,
            });
    }

    private bool IsNamed(string key, SelectionCounts all) => all.NamedKeys.Any(k => textOf(k) == key);

    private void Key(PrimitiveState state, int key, string text, Truth asked, SelectionCounts all, bool present, List<FindingDetails> found)
    {
        if (IsWithin(all, key))
            return;
        if (form.Allotment is { } allotment)
        {
            Allotted(state, key, text, allotment, all, found);
            return;
        }

        var bounds = form.BoundsOf(text);
        if (bounds.IsNone)
            return;
        var tally = all.TallyOf(key);
        var unseen = (WithKey: all.UnseenMayBear(key), WithoutKey: all.UnseenMayLack(key));
        Add(state, key, text, JudgeTally(tally, all, unseen, bounds, present), bounds, all,
            unseen.WithKey ? null : tally, asked, found, form.Per, tally.Sure);
    }

    private bool IsWithin(SelectionCounts all, int key)
    {
        if (_plain is not { } plain || all.Unseen)
            return false;
        var tally = all.TallyOf(key);
        return tally.Sure >= plain.Least && tally.Most <= plain.Most;
    }

    private void Allotted(PrimitiveState state, int key, string list, Allotment allotment, SelectionCounts all, List<FindingDetails> found)
    {
        var tally = all.TallyOf(key);
        var (least, most) = allotment.Of(list, all.Sure, state.Forum);
        // A list without votes gets no seat, whoever else sits there.
        var judgement = !all.Unseen ? BoundsEvaluator.OfAllotment(tally, all, list, allotment, state.Forum)
            : allotment.Votes[list] > 0 ? new Judgement(true, true, true)
            : BoundsEvaluator.OfCount(tally.Sure, SelectionCounts.Unlimited, new Bounds(null, Bound.Of((int)most)), false);
        Add(state, key, list, judgement, new Bounds(Bound.Of((int)least), Bound.Of((int)most)), all, all.Unseen ? null : tally, Truth.True, found,
            form.Per, tally.Sure);
    }

    private Judgement JudgeTally(Tally tally, SelectionCounts all, (bool WithKey, bool WithoutKey) unseen, Bounds bounds, bool present) => OfOthers(bounds, b => b.HasShare
        ? BoundsEvaluator.OfShare(tally, all, unseen, b, present)
        : BoundsEvaluator.OfCount(tally.Sure, unseen.WithKey ? SelectionCounts.Unlimited : tally.Most, b, present));

    // However many others there may be: the easiest bounds tell what can hold, the hardest what can be broken.
    private Judgement OfOthers(Bounds bounds, Func<Bounds, Judgement> judge)
    {
        if (!bounds.HasWhole)
            return judge(bounds);
        var (easiest, hardest) = (judge(wholes.Easiest(bounds)), judge(wholes.Hardest(bounds)));
        return easiest with { CanFall = hardest.CanFall, CanExceed = hardest.CanExceed };
    }

    // INVARIANT: the number of all moves with every change, so what is judged key by key says nothing of it.
    private long TotalOf(SelectionCounts all) => _takesShares ? all.Sure : 0;

    private Judgement Whole(SelectionCounts all) => OfOthers(form.Bounds, b => BoundsEvaluator.OfCount(all.Sure, all.Most, b, false));

    private void Add(PrimitiveState state, int key, string? text, Judgement judgement, Bounds bounds, SelectionCounts all, Tally? tally, Truth asked,
        List<FindingDetails> found, GroupingKey? kind = null, long? least = null)
    {
        if (judgement.IsHeld)
            return;
        var violated = judgement.IsViolated && asked == Truth.True;
        found.Add(new FindingDetails(state.Primitive, state.Forum, text, violated ? Verdict.Violated : Verdict.Unknown, judgement.Side)
        {
            Symbol = key,
            GroupingKey = kind,
            PerhapsAsked = asked == Truth.Unknown && judgement.IsViolated,
            Bounds = bounds,
            Certain = least ?? all.Sure,
            Possible = kind is null ? SelectionCounts.Known(all.Most) : tally?.Most,
            Total = TotalOf(all),
            CanFall = judgement.CanFall,
            CanExceed = judgement.CanExceed,
            OfMin = wholes.Of(bounds.Min),
            OfMax = wholes.Of(bounds.Max),
            CanBeEven = judgement.CanBeEven,
        });
    }
}
