namespace GovernanceRules;

/// <summary>
/// An id or another declared word, with the place where it was written. Two words are equal if their texts are, wherever they were written.
/// </summary>
public readonly struct Identifier : IEquatable<Identifier>
{
    // The text, or the text with its place. Most words of a large register have none of their own, and then cost one reference.
    private readonly object? _value;

    /// <summary>Makes a word. Its text is brought to Unicode normalisation form C, in which ids are compared.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="location">The place in a file, if it came from one.</param>
    public Identifier(string text, FileLocation? location = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normalised = Normalise(text);
        _value = location is null ? normalised : new Placed(normalised, location);
    }

    /// <summary>The text, normalised.</summary>
    public string Text => _value is string text ? text : _value is Placed placed ? placed.Text : "";

    /// <summary>Its place in a file, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location => (_value as Placed)?.Location;

    /// <summary>Makes a word of a text without a place.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Identifier(string text) => new(text);

    /// <inheritdoc cref="op_Implicit(string)"/>
    /// <returns>The word.</returns>
    public static Identifier FromString(string text) => new(text);

    /// <summary>Whether the texts are equal.</summary>
    /// <param name="left">One word.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if the texts are equal, ordinally.</returns>
    public static bool operator ==(Identifier left, Identifier right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">One word.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> if the texts differ.</returns>
    public static bool operator !=(Identifier left, Identifier right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Identifier other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Identifier other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;

    // null if this was made by Kept of null.
    internal Identifier? OrNothing => _value is null ? (Identifier?)null : this;

    // Keeps an identifier or null in the space of an identifier.
    internal static Identifier Kept(Identifier? word) => word is not { } given ? default : given._value is null ? new Identifier("") : given;

    internal static Identifier? Optional(string? text) => text is null ? (Identifier?)null : new Identifier(text);

    internal static string Normalise(string text) => NormalFormC.Of(text);

    private sealed class Placed(string text, FileLocation location)
    {
        private readonly FilePlace _place = new(location);

        public string Text => text;

        public FileLocation? Location => _place.Location;
    }
}
