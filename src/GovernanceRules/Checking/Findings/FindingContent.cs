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
    public override FindingMessages Messages => Principle.Describe(Details);
}

internal sealed record VacantSeatsContent(FindingContent Found, ImmutableArray<Membership> Seats) : FindingContent
{
    public override FindingMessages Messages => VacantSeatMessages.With(Seats, Found.Messages);
}

internal sealed record PerhapsMeantContent(FindingContent Found, string Forum, ImmutableArray<MissingData> Missing) : FindingContent
{
    public override FindingMessages Messages => Reasons.PerhapsMeant(Forum, Missing, Found.Messages);
}

internal sealed record PerhapsWaivedContent(FindingContent Found, Waiver Waiver) : FindingContent
{
    public override FindingMessages Messages => Reasons.PerhapsWaived(Waiver, Found.Messages);
}
