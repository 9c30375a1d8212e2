using System.Globalization;
using System.Text;

namespace GovernanceRules;

/// <summary>
/// Puts messages into the words of one language, with the names of fora, organisations and clusters on a day; with ids alone if there are
/// no names.
/// </summary>
internal sealed class Wording(Language language, Names? names)
{
    public FindingText Text(FindingMessages messages) => new(Text(messages.Expected), Text(messages.Actual), Text(messages.Message), Text(messages.Suggestion));

    public string Text(Message message)
    {
        if (message is TextMessage { Text: var text })
            return TextFormat.WithoutTurns(text);
        var builder = new StringBuilder(128);
        Write(builder, message);
        return TextFormat.WithoutTurns(builder.ToString());
    }

    private void Write(StringBuilder text, Message message)
    {
        switch (message)
        {
            case TextMessage plain:
                text.Append(plain.Text);
                break;
            case NameMessage name:
                Write(text, name);
                break;
            case CatalogueMessage catalogue:
                Write(text, catalogue);
                break;
            case ListMessage list:
                Write(text, list);
                break;
            case NumberMessage number:
                text.Append(CultureInfo.InvariantCulture, $"{number.Number}");
                break;
            case DayMessage day:
                text.Append(TextFormat.Day(day.Day));
                break;
            case LocalizedMessage localized:
                text.Append(localized.Text.In(language));
                break;
        }
    }

    private void Write(StringBuilder text, NameMessage message)
    {
        var name = names?.Of(message.Key.Property, message.Id, language);
        if (name is null || name == message.Id)
            text.Append('`').Append(message.Id).Append('`');
        else if (message.Key.Property == Property.Person)
            text.Append('`').Append(name).Append("` (`").Append(message.Id).Append("`)");
        else
            text.Append('`').Append(name).Append('`');
    }

    private void Write(StringBuilder text, ListMessage list)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (i > 0 && (i == list.Items.Length - 1 ? list.Last : list.Separator) is { } between)
                Write(text, Template(null, between), null);
            Write(text, list.Items[i]);
        }
    }

    private void Write(StringBuilder text, CatalogueMessage message)
    {
        if (Template(message.Texts, message.Id) is { } template)
            Write(text, template, message);
        else
            text.Append(message.Id);
    }

    private void Write(StringBuilder text, MessageTemplate? template, CatalogueMessage? message)
    {
        if (template is null)
            return;
        foreach (var part in template.Parts)
            switch (part)
            {
                case PlainPart plain:
                    text.Append(plain.Text);
                    break;
                case ArgumentPart argument:
                    Write(text, argument, message);
                    break;
                case FormPart form:
                    var number = message?.Find(form.Name) is NumberMessage { Number: var n } ? n : 0;
                    Write(text, form.Forms[language.FormOf(number, form.Forms.Length)], message);
                    break;
            }
    }

    private void Write(StringBuilder text, ArgumentPart argument, CatalogueMessage? message)
    {
        // A text of an application may name an argument that the message does not give; it is left visible.
        if (message?.Find(argument.Name) is not { } value)
        {
            text.Append('{').Append(argument.Name).Append('}');
            return;
        }

        var start = text.Length;
        Write(text, value);
        if (argument.IsCapital && text.Length > start)
            text[start] = char.ToUpperInvariant(text[start]);
    }

    private MessageTemplate? Template(MessageTexts? texts, string id) => language.Find(id) ?? (texts ?? LibraryTexts.All).Find(language, id);
}
