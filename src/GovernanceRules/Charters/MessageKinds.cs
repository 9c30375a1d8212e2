using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A text of a catalogue: the library's own if no other is given.</summary>
internal sealed record CatalogueMessage(MessageTexts? Texts, string Id, ImmutableArray<(string Name, Message Value)> Arguments) : Message
{
    public Message? Find(string argument)
    {
        foreach (var (name, value) in Arguments)
            if (name == argument)
                return value;
        return null;
    }

    public bool Equals(CatalogueMessage? other) => other is not null && Texts == other.Texts && Id == other.Id && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Id, Arguments.Length);
}

internal sealed record TextMessage(string Text) : Message;

internal sealed record NumberMessage(long Number) : Message;

internal sealed record DayMessage(DateOnly Day) : Message;

internal sealed record LocalizedMessage(LocalizedText Text) : Message;

/// <summary>A forum, an organisation, a person or the like, by the name that it has on the day.</summary>
internal sealed record NameMessage(GroupingKey Key, string Id) : Message;

/// <summary>At least two messages. Separator, Last: the ids of the texts between them and before the last; null means no text.</summary>
internal sealed record ListMessage(ImmutableArray<Message> Items, string? Separator, string? Last) : Message
{
    public bool Equals(ListMessage? other) => other is not null && Separator == other.Separator && Last == other.Last && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Last, Items.Length);
}
