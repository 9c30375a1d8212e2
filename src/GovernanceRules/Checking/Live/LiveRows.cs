namespace GovernanceRules;

/// <summary>Makes the rows of a live check, one for each constraint and forum.</summary>
internal sealed class LiveRows(GovernanceFacts facts, RowReader reader)
{
    public IEnumerable<LiveRow> Make(LiveSubscriptions subscriptions)
    {
        var targets = new RowTargets(facts);
        foreach (var constraint in facts.Charter.Constraints)
        {
            var any = false;
            // The tests are made once for each constraint; each row has counters of its own.
            var asked = new UnfoldedConstraint(constraint, facts);
            var pattern = new RowEvaluator(asked, facts);
            foreach (var (forum, meant) in targets.Of(constraint))
            {
                any = true;
                var question = new RowQuestion(asked, forum, meant);
                if (reader.WithoutCounting(question) is { } settled)
                {
                    yield return new LiveRow(settled);
                    continue;
                }

                var evaluator = pattern.Kept();
                evaluator.Reset(forum);
                var row = new LiveRow(evaluator, question);
                subscriptions.Add(row);
                yield return row;
            }

            if (!any)
                yield return new LiveRow(reader.NoForum(constraint));
        }
    }
}
