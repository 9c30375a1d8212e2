using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>How many values are not recorded.</summary>
internal enum Missing
{
    Nothing,
    OneValue,
    AnyNumber,
}

/// <summary>What is recorded of one facet of a membership, a forum, an organisation or a cluster.</summary>
internal sealed record RecordedValues(ImmutableArray<string> Known, Missing Missing = Missing.Nothing)
{
    public static RecordedValues None { get; } = new([]);

    public static RecordedValues NothingKnown { get; } = new([], Missing.AnyNumber);

    private static RecordedValues OneUnknown { get; } = new([], Missing.OneValue);

    /// <summary>Values that it has perhaps, and that can be named.</summary>
    public ImmutableArray<string> Perhaps { get; init; } = [];

    public bool IsComplete => Missing == Missing.Nothing;

    public static RecordedValues Of(string value) => new([value]);

    public static RecordedValues OrUnknown(string? value) => value is null ? OneUnknown : Of(value);

    public static RecordedValues OrUnknown(Identifier? value) => OrUnknown(value?.Text);

    /// <summary>The values of an attribute: those given, else the default.</summary>
    public static RecordedValues OfAttribute(Scene scene, string attribute, params ReadOnlySpan<AttributeSet?> places)
    {
        foreach (var place in places)
            if (place is not null && place.TryGet(attribute, out var values))
                return new([.. values.Select(v => v.Text)]);
        return scene.Attribute(attribute)?.Default is { } otherwise ? Of(otherwise.Text) : NothingKnown;
    }

    /// <summary>Whether it has a value.</summary>
    public Truth Has(string? value) =>
        value is not null && Known.Contains(value) ? Truth.True
        : !IsComplete || (value is not null && Perhaps.Contains(value)) ? Truth.Unknown
        : Truth.False;
}
