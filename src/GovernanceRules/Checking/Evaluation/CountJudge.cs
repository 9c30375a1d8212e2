namespace GovernanceRules;

/// <summary>Reads off the counters of a count what is wrong with it, key by key.</summary>
internal sealed class CountJudge(CountForm form, GovernanceFacts facts, Func<int, string?> textOf)
{
    private readonly AskedKeys _asked = new(form, facts);
    // Where the bounds are the same whatever the key and the number of all: a number within them is right, whatever else.
    private readonly (long Least, long Most)? _plain = form.Allotment is null && form.Except.IsEmpty && !form.Bounds.HasShare
        ? (form.Bounds.Min?.AtLeast(0) ?? 0, form.Bounds.Max?.AtMost(0) ?? Aggregate.Unlimited)
        : null;

    /// <summary>
    /// Whether a key can be judged by itself. Shares and seats by votes follow the number of all, and so do all keys with every change.
    /// </summary>
    public bool JudgesByKey => form.Allotment is null && !form.Bounds.HasShare && !form.Except.Values.Any(e => e.HasShare)
        && (form.Per is null || form.EffectiveOver == Over.Present || _asked.IsFixed);

    public void JudgeKey(FormState state, int key, Aggregate all, in Scope scope, List<KeyStatus> found)
    {
        if (form.Per is null)
            return;
        if (form.EffectiveOver != Over.Present)
        {
            foreach (var asked in _asked.Of(key, scope))
                Key(state, key, asked.Text, asked.Asked, all, false, found);
        }
        else if (all.Names(key))
        {
            Key(state, key, textOf(key)!, Kleene.Yes, all, true, found);
        }
    }

    public void JudgeKeyless(FormState state, Aggregate all, List<KeyStatus> found)
    {
        if (form.Allotment is { IsRecorded: false })
            found.Add(new KeyStatus(state, SymbolTable.None, null, Verdict.Unknown, Side.None) { CanFall = true, CanExceed = true, Least = all.Sure, Most = all.Most });
        else if (form.Per is null)
            Add(state, SymbolTable.None, form.Label, Whole(all), form.Bounds, all, default, Kleene.Yes, found);
        else if (form.EffectiveOver == Over.Present)
            Unnamed(state, all, found);
    }

    public void Judge(FormState state, Aggregate all, in Scope scope, List<KeyStatus> found)
    {
        if (form.Allotment is { IsRecorded: false } || form.Per is null)
            JudgeKeyless(state, all, found);
        else if (form.EffectiveOver == Over.Present)
            Present(state, all, found);
        else
            foreach (var key in _asked.In(scope))
                Key(state, key.Symbol, key.Text, key.Asked, all, false, found);
    }

    private void Present(FormState state, Aggregate all, List<KeyStatus> found)
    {
        for (var i = 0; i < all.Tallies.Count; i++)
            if (all.Tallies.At(i).Named > 0)
                Key(state, all.Tallies.KeyAt(i), textOf(all.Tallies.KeyAt(i))!, Kleene.Yes, all, true, found);
        foreach (var key in all.UnseenKeys)
            if (all.Tallies.Get(key).Named == 0)
                Key(state, key, textOf(key)!, Kleene.Yes, all, true, found);
        Unnamed(state, all, found);
    }

    private void Unnamed(FormState state, Aggregate all, List<KeyStatus> found)
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
            found.Add(new KeyStatus(state, SymbolTable.None, null, Verdict.Unknown, Side.None)
            {
                Bounds = form.Bounds,
                Most = all.UnseenOfAnyKey ? Aggregate.Unlimited : all.TallyOfUnnamed.Most,
                Total = all.Sure,
                CanFall = judgement.CanFall,
                CanExceed = judgement.CanExceed,
            });
    }

    private bool IsNamed(string key, Aggregate all) => all.NamedKeys.Any(k => textOf(k) == key);

    private void Key(FormState state, int key, string text, Kleene asked, Aggregate all, bool present, List<KeyStatus> found)
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

    private bool IsWithin(Aggregate all, int key)
    {
        if (_plain is not { } plain || all.Unseen)
            return false;
        var tally = all.TallyOf(key);
        return tally.Sure >= plain.Least && tally.Most <= plain.Most;
    }

    private void Allotted(FormState state, int key, string list, Allotment allotment, Aggregate all, List<KeyStatus> found)
    {
        var tally = all.TallyOf(key);
        var (least, most) = allotment.Of(list, all.Sure);
        // A list without votes gets no seat, whoever else sits there.
        var judgement = !all.Unseen ? BoundsJudge.OfAllotment(tally, all, list, allotment)
            : allotment.Votes[list] > 0 ? new Judgement(true, true, true)
            : BoundsJudge.OfCount(tally.Sure, Aggregate.Unlimited, new Bounds(null, Bound.Of((int)most)), false);
        Add(state, key, list, judgement, new Bounds(Bound.Of((int)least), Bound.Of((int)most)), all, all.Unseen ? null : tally, Kleene.Yes, found,
            form.Per, tally.Sure);
    }

    private static Judgement JudgeTally(Tally tally, Aggregate all, (bool WithKey, bool WithoutKey) unseen, Bounds bounds, bool present) => bounds.HasShare
        ? BoundsJudge.OfShare(tally, all, unseen, bounds, present)
        : BoundsJudge.OfCount(tally.Sure, unseen.WithKey ? Aggregate.Unlimited : tally.Most, bounds, present);

    private Judgement Whole(Aggregate all) => BoundsJudge.OfCount(all.Sure, all.Most, form.Bounds, false);

    private static void Add(FormState state, int key, string? text, Judgement judgement, Bounds bounds, Aggregate all, Tally? tally, Kleene asked,
        List<KeyStatus> found, Key? kind = null, long? least = null)
    {
        if (judgement.IsHeld)
            return;
        var violated = judgement.IsViolated && asked == Kleene.Yes;
        found.Add(new KeyStatus(state, key, text, violated ? Verdict.Violated : Verdict.Unknown, judgement.Side)
        {
            KeyKind = kind,
            PerhapsAsked = asked == Kleene.Unknown && judgement.IsViolated,
            Bounds = bounds,
            Least = least ?? all.Sure,
            Most = kind is null ? all.Most : tally?.Most ?? Aggregate.Unlimited,
            Total = all.Sure,
            CanFall = judgement.CanFall,
            CanExceed = judgement.CanExceed,
        });
    }
}
