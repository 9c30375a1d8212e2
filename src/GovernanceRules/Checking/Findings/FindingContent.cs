using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What a finding is about. Of most findings nobody reads the words, so these are put together when somebody does.</summary>
internal abstract record FindingContent
{
    public abstract FindingMessages Messages { get; }

    public static implicit operator FindingContent(FindingMessages messages) => new KnownContent(messages);

    private sealed record KnownContent(FindingMessages Said) : FindingContent
    {
        public override FindingMessages Messages => Said;
    }
}

/// <summary>What was found of a constraint.</summary>
/// <param name="Principle">The constraint's principle, which describes it.</param>
/// <param name="Details">What was found.</param>
internal sealed record ConstraintContent(Principle Principle, FindingDetails Details) : FindingContent
{
    public override FindingMessages Messages => Principle.Describe(Details);
}

/// <summary>What was found in a forum of which it is not known whether the constraint is about it.</summary>
/// <param name="Found">What was found.</param>
/// <param name="Forum">The forum.</param>
/// <param name="Missing">What is not recorded of the forum.</param>
internal sealed record PerhapsMeantContent(ConstraintContent Found, string Forum, ImmutableArray<MissingData> Missing) : FindingContent
{
    public override FindingMessages Messages => Reasons.PerhapsMeant(Forum, Missing, Found.Messages);
}
