namespace GovernanceRules;

internal static class RecordMessages
{
    // The register is not complete for the forum, so there may be members of whom nothing is known.
    public static RecordFinding Unseen(ForumRecord record, Selection members, Message expected) => new(null, Verdict.Unknown,
        new FindingMessages(expected, Message.Of("every.members.unknown.actual"),
            Message.Of("record.unseen.message", ("forum", Term.Forum(record.Forum)), ("who", SelectionMessages.Plural(members))),
            Message.Of("record.unseen.suggestion", ("forum", Term.Forum(record.Forum)))));
}
