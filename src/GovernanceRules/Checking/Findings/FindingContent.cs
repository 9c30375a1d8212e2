using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What a finding is about. Most findings are never read, so their words are put together on demand.</summary>
internal abstract record FindingContent
{
    public abstract FindingMessages Messages { get; }

    public static implicit operator FindingContent(FindingMessages messages) => new KnownContent(messages);

    private sealed record KnownContent(FindingMessages Said) : FindingContent
    {
        public override FindingMessages Messages => Said;
    }
}

internal sealed record ConstraintContent(Principle Principle, FindingDetails Details) : FindingContent
{
    public override FindingMessages Messages => Details.Told ?? Principle.Describe(Details);
}

internal sealed record VacantSeatsContent(FindingContent Found, ImmutableArray<Membership> Seats) : FindingContent
{
    public override FindingMessages Messages => VacantSeatMessages.With(Seats, Found.Messages);
}

internal sealed record PerhapsMeantContent(FindingContent Found, string Forum, ImmutableArray<MissingData> Missing) : FindingContent
{
    public override FindingMessages Messages => Reasons.PerhapsMeant(Forum, Missing, Found.Messages);
}

internal sealed record PerhapsAskedContent(FindingContent Found, Constraint Constraint, string? Forum, ImmutableArray<MissingData> Missing) : FindingContent
{
    public override FindingMessages Messages => Reasons.PerhapsAsked(Constraint, Forum, Missing, Found.Messages);
}

internal sealed record RemedyContent(FindingContent Found, LocalizedText Remedy) : FindingContent
{
    public override FindingMessages Messages => Found.Messages with { Suggestion = new LocalizedMessage(Remedy) };
}

internal sealed record PendingContent(FindingContent Found, DateOnly? Begun, DateOnly Due) : FindingContent
{
    public override FindingMessages Messages => Reasons.Pending(Begun, Due, Found.Messages);
}

internal sealed record PerhapsPendingContent(FindingContent Found, Grace Grace) : FindingContent
{
    public override FindingMessages Messages => Reasons.PerhapsPending(Grace, Found.Messages);
}

internal sealed record PerhapsWaivedContent(FindingContent Found, Waiver Waiver) : FindingContent
{
    public override FindingMessages Messages => Reasons.PerhapsWaived(Waiver, Found.Messages);
}
