namespace GovernanceRules;

/// <summary>Findings of lines that could each be filled alone, but not all by different persons.</summary>
internal static class SharedLinesMessages
{
    // Whether the words of a line alone would mislead, since it competes with others.
    public static bool Fit(FindingDetails facts) => facts.Shared is { Lines.Length: > 1 };

    public static FindingMessages Of(FindingDetails facts)
    {
        var (shared, form) = (facts.Shared!, (CountConstraint)facts.Primitive);
        var forum = Term.Forum(facts.Forum);
        var lines = Lines(facts, shared);
        var expected = CountMessages.Expected(facts);
        if (!facts.IsViolated)
            return new(expected, CountMessages.Actual(facts, form),
                Message.Of("shared.lines.unknown.message", ("lines", lines), ("forum", forum), ("why", PrimitiveMessages.Why(facts))),
                PrimitiveMessages.Record(facts));
        if (facts.Deviation == Deviation.TooFew)
            return new(expected, Message.Of("shared.lines.tooFew.actual", ("persons", shared.Persons), ("seats", shared.Seats), ("lines", lines)),
                Message.Of("shared.lines.tooFew.message", ("persons", shared.Persons), ("seats", shared.Seats), ("lines", lines), ("forum", forum)),
                Message.Of("shared.lines.tooFew.suggestion", ("missing", shared.Missing), ("group", CountMessages.Group(facts, form, shared.Missing != 1)), ("forum", forum)));
        return new(expected, Message.Of("shared.lines.tooMany.actual", ("persons", shared.Persons), ("seats", shared.Seats), ("lines", lines)),
            Message.Of("shared.lines.tooMany.message", ("persons", shared.Persons), ("seats", shared.Seats), ("lines", lines), ("forum", forum)),
            Message.Of("shared.lines.tooMany.suggestion", ("surplus", shared.Missing), ("lines", lines), ("forum", forum)));
    }

    private static Message Lines(FindingDetails facts, SharedLines shared) => facts.GroupingKey is { } kind
        ? Message.Of("shared.lines.sectors", ("names", Term.And(shared.Lines.Select(l => Term.Name(kind, l)))))
        : Message.Of("shared.lines.seats", ("names", Term.And(shared.Lines.Select(Term.Quoted))));
}
