namespace GovernanceRules;

/// <summary>
/// What is to be said, apart from any language: the id of a text and the arguments that the text names, or a value that reads the same in every
/// language. A principle gives messages; the catalogue of a language gives the words. A value: two messages are equal if they say the same.
/// </summary>
/// <example><code>
/// Message.Of("mirror.missing.actual", ("name", Term.Name(Property.Organisation, "skive")))
/// </code></example>
public abstract record Message
{
    private protected Message()
    {
    }

    /// <summary>Nothing to say.</summary>
    public static Message Empty { get; } = new TextMessage("");

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => this is TextMessage { Text.Length: 0 };

    /// <summary>A text of the library's own catalogues, or of the language in which it is read.</summary>
    /// <param name="id">The id of the text.</param>
    /// <param name="arguments">The values of the text's placeholders.</param>
    /// <returns>The message.</returns>
    public static Message Of(string id, params ReadOnlySpan<(string Name, Message Value)> arguments)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        return new CatalogueMessage(null, id, [.. arguments]);
    }

    /// <summary>A text that is the same in every language, such as an id in backticks.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator Message(string text) => new TextMessage(text);

    /// <summary>A number, with digits.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Message(long number) => new NumberMessage(number);

    /// <summary>A day, as <c>2014-03-01</c>.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator Message(DateOnly day) => new DayMessage(day);

    /// <summary>An id as it is.</summary>
    /// <param name="id">The id.</param>
    public static implicit operator Message(Identifier id) => new TextMessage(id.Text);

    /// <summary>The message for a debugger: its id and arguments, or its value.</summary>
    /// <returns>One line, in no language.</returns>
    public sealed override string ToString() => this switch
    {
        TextMessage text => text.Text,
        NumberMessage number => TextFormat.Number(number.Number),
        DayMessage day => TextFormat.Day(day.Day),
        NameMessage name => TextFormat.Quoted(name.Id),
        LocalizedMessage localized => localized.Text.ToString(),
        ListMessage list => $"[{string.Join(", ", list.Items)}]",
        CatalogueMessage { Arguments.IsEmpty: true } catalogue => catalogue.Id,
        CatalogueMessage catalogue => $"{catalogue.Id}({string.Join(", ", catalogue.Arguments.Select(a => $"{a.Name}: {a.Value}"))})",
        _ => "",
    };

    /// <inheritdoc cref="op_Implicit(string)"/>
    /// <returns>The message.</returns>
    public static Message FromString(string text) => text;

    /// <inheritdoc cref="op_Implicit(long)"/>
    /// <returns>The message.</returns>
    public static Message FromInt64(long number) => number;

    /// <inheritdoc cref="op_Implicit(DateOnly)"/>
    /// <returns>The message.</returns>
    public static Message FromDateOnly(DateOnly day) => day;

    /// <inheritdoc cref="op_Implicit(Identifier)"/>
    /// <returns>The message.</returns>
    public static Message FromIdentifier(Identifier id) => id;
}
