namespace GovernanceRules;

/// <summary>Makes the rows of a live check, one for each constraint and forum. If omissions is null, nothing is left out.</summary>
internal sealed class LiveInstances(GovernanceFacts facts, ResultBuilder reader, LiveOmissions? omissions)
{
    public IEnumerable<LiveInstance> Make(LiveSubscriptions subscriptions)
    {
        var targets = new ForumResolver(facts);
        foreach (var constraint in facts.Charter.Constraints)
        {
            var any = false;
            // The tests are made once for each constraint; each row has counters of its own.
            var asked = new CompiledConstraint(constraint, facts);
            var pattern = new ConstraintEvaluator(asked, facts);
            foreach (var (forum, meant) in targets.Of(constraint))
            {
                any = true;
                if (omissions?.Instances(constraint, forum?.Forum) == true)
                    continue;
                var question = new ConstraintInstance(asked, forum, meant);
                if (reader.WithoutCounting(question) is { } settled)
                {
                    yield return new LiveInstance(settled);
                    continue;
                }

                var evaluator = pattern.Tracked();
                evaluator.Reset(forum);
                var row = new LiveInstance(evaluator, question);
                subscriptions.Add(row);
                yield return row;
            }

            if (!any)
                yield return new LiveInstance(reader.NoForum(constraint));
        }
    }
}
