using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Why a row is unknown or not applicable, holds for want of anybody, or waits for what is still to come.</summary>
internal static class Reasons
{
    public static Message ConstraintNotInForce(Period period) => Message.Of("reason.constraint.notInForce", ("period", Term.Span(period)));

    public static Message ForumNotInForce(string forum) => Message.Of("reason.forum.notInForce", ("forum", Term.Forum(forum)));

    public static Message ForumMissing(string forum) => Message.Of("reason.forum.missing", ("forum", Term.Forum(forum)));

    public static Message NothingToJudge => Message.Of("reason.noYear");

    public static Message NoForumSelected => Message.Of("reason.noForum");

    public static Message NotAsked(Constraint constraint, string? forum)
    {
        var (fora, asked) = ConditionMessages.CountedIn(constraint.When!, forum);
        return Message.Of("reason.notAsked", ("forum", fora), ("asked", asked));
    }

    public static Message NotCovered => Message.Of("reason.notCovered");

    public static Message NoKey(GroupingKey key) => Message.Of("reason.noKey", ("key", Term.KeyWord(key)));

    public static Message EscalationNotInForce(Period period) => Message.Of("reason.escalation.notInForce", ("period", Term.Span(period)));

    public static Message NoMatter => Message.Of("reason.noMatter");

    public static Message Pending(ImmutableArray<(string Matter, ImmutableArray<RoutePlace> Places)> pending) => Message.Of("reason.pending",
        ("all", Term.Joined(pending.Select(p => Message.Of("reason.pending.matter", ("matter", p.Matter), ("places", PlaceMessages.RouteToTake(p.Places)))), "list.semicolon")));

    public static Message NotRecorded(ImmutableArray<Finding> findings)
    {
        var unsettled = findings.SelectMany(f => f.ResolvedBy).Distinct().Take(3).Select(s => Message.Of("missing.value", ("value", s.Value), ("of", s.Person)));
        var text = Term.And(unsettled);
        return text.IsEmpty
            ? Message.Of("reason.notAllRecorded")
            : Message.Of("reason.notRecorded", ("text", text));
    }

    /// <summary>A violation of which it is not known whether it is worse than what a waiver accepts.</summary>
    public static FindingMessages PerhapsWaived(Waiver waiver, FindingMessages text) => text with
    {
        Message = Message.Of("perhapsWaived.message", ("message", text.Message), ("body", waiver.DecidedBy), ("day", waiver.DecidedOn)),
    };

    /// <summary>A finding of a constraint of which it is not known whether it is asked that day.</summary>
    public static FindingMessages PerhapsAsked(Constraint constraint, string? forum, ImmutableArray<MissingData> missing, FindingMessages text)
    {
        var (fora, asked) = ConditionMessages.CountedIn(constraint.When!, forum);
        return text with
        {
            Message = Message.Of("perhapsAsked.message", ("forum", fora), ("asked", asked), ("message", text.Message)),
            Suggestion = missing.IsEmpty ? Message.Of("perhapsAsked.suggestion", ("forum", fora)) : PrimitiveMessages.Record(missing),
        };
    }

    /// <summary>A violation that is younger than the grace of its constraint.</summary>
    public static FindingMessages Pending(DateOnly? since, DateOnly due, FindingMessages text) => text with
    {
        Message = since is { } day
            ? Message.Of("pending.since.message", ("message", text.Message), ("since", day), ("due", due))
            : Message.Of("pending.message", ("message", text.Message), ("due", due)),
    };

    /// <summary>A violation of which it is not known whether its grace is over.</summary>
    public static FindingMessages PerhapsPending(Grace grace, FindingMessages text) => text with
    {
        Message = Message.Of("perhapsPending.message", ("message", text.Message), ("time", Term.Time(grace.Time!.Value))),
    };

    /// <summary>A finding of a forum of which it is not known whether the constraint is about it.</summary>
    public static FindingMessages PerhapsMeant(string forum, ImmutableArray<MissingData> unsettled, FindingMessages text)
    {
        var values = Term.And(unsettled.Select(u => Term.Quoted(u.Value)));
        return text with
        {
            Message = Message.Of("perhaps.message", ("forum", Term.Forum(forum)), ("values", values), ("message", text.Message)),
            Suggestion = Message.Of("perhaps.suggestion", ("values", values), ("forum", Term.Forum(forum))),
        };
    }
}
