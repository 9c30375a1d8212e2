using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GovernanceRules.Files;

internal abstract class ScalarSchema<T> : NodeSchema<T>
    where T : notnull
{
    protected virtual string Code => DiagnosticId.WrongShape;

    protected virtual bool MayBeEmpty => false;

    public sealed override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not ScalarNode scalar)
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
        if (scalar.Text.Length == 0 && !MayBeEmpty)
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
        return TryParse(scalar, out value) || reading.Unexpected(Code, node, key, Expected + Hint(scalar.Text));
    }

    protected abstract bool TryParse(ScalarNode scalar, [MaybeNullWhen(false)] out T value);

    protected virtual string Hint(string text) => "";
}

/// <summary>An id, or a word that is declared elsewhere.</summary>
internal sealed class IdentifierSchema(string expected) : ScalarSchema<Identifier>
{
    public override string Expected => expected;

    public override void Describe(SchemaWriter schema) => schema.Scalar();

    protected override bool TryParse(ScalarNode scalar, out Identifier value)
    {
        value = scalar.Word;
        return true;
    }
}

internal sealed class TextSchema(string expected, bool mayBeEmpty = false) : ScalarSchema<string>
{
    public override string Expected => expected;

    protected override bool MayBeEmpty => mayBeEmpty;

    public override void Describe(SchemaWriter schema) => schema.Scalar();

    protected override bool TryParse(ScalarNode scalar, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text;
        return true;
    }
}

/// <summary>A day, in ISO form.</summary>
internal sealed class DateSchema : ScalarSchema<DateOnly>
{
    public override string Expected => "a date such as 2014-03-01";

    protected override string Code => DiagnosticId.BadDate;

    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        // Parsed by hand: a register has two dates on each of a million rows.
        if (text is not [_, _, _, _, '-', _, _, '-', _, _])
            return false;
        if (!Digits(text[..4], out var year) || !Digits(text[5..7], out var month) || !Digits(text[8..], out var day))
            return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.Text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    protected override bool TryParse(ScalarNode scalar, out DateOnly value) => TryParse(scalar.Text, out value);

    private static bool Digits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = (number * 10) + (c - '0');
        }

        return true;
    }
}

/// <summary>A day, or the month or the year in which it lies.</summary>
internal sealed class PartialDateSchema(bool mayBeUnknown) : ScalarSchema<PartialDate>
{
    public override string Expected => mayBeUnknown ? "a date such as 2014-03-01, 2014-03 or 2014, or `unknown`" : "a date such as 2014-03-01, 2014-03 or 2014";

    protected override string Code => DiagnosticId.BadDate;

    public static bool TryParse(ReadOnlySpan<char> text, bool mayBeUnknown, out PartialDate date)
    {
        date = PartialDate.Unknown;
        if (DateSchema.TryParse(text, out var day))
            date = day;
        else if (text.Length == 7 && DateSchema.TryParse($"{text}-01", out var month))
            date = PartialDate.Of(month.Year, month.Month);
        else if (text.Length == 4 && DateSchema.TryParse($"{text}-01-01", out var year))
            date = PartialDate.Of(year.Year);
        else
            return mayBeUnknown && text is "unknown";
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.Text(pattern: mayBeUnknown ? "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|unknown)$" : "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");

    protected override bool TryParse(ScalarNode scalar, out PartialDate value) => TryParse(scalar.Text, mayBeUnknown, out value);
}

/// <summary>A length of time, such as <c>18m</c>.</summary>
internal sealed class DurationSchema : ScalarSchema<Duration>
{
    public override string Expected => "a time such as 30d, 6w, 18m or 2y";

    protected override string Code => DiagnosticId.BadDate;

    public override void Describe(SchemaWriter schema) => schema.Text(pattern: "^[0-9]{1,4}[dwmy]$");

    protected override bool TryParse(ScalarNode scalar, out Duration value) => Duration.TryParse(scalar.Text, out value);
}

/// <summary>A day of every year, such as <c>07-01</c>.</summary>
internal sealed class MonthDaySchema : ScalarSchema<MonthDay>
{
    public override string Expected => "a day of the year such as 07-01";

    protected override string Code => DiagnosticId.BadDate;

    public override void Describe(SchemaWriter schema) => schema.Text(pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");

    protected override bool TryParse(ScalarNode scalar, out MonthDay value) => MonthDay.TryParse(scalar.Text, out value);
}

internal sealed class BoolSchema : ScalarSchema<bool>
{
    public override string Expected => "`true` or `false`";

    public override void Describe(SchemaWriter schema) => schema.Boolean();

    protected override bool TryParse(ScalarNode scalar, out bool value)
    {
        value = scalar.Text == "true";
        return value || scalar.Text == "false";
    }
}

internal sealed class CountSchema : ScalarSchema<int>
{
    public override string Expected => "a whole number, 0 or more";

    protected override string Code => DiagnosticId.BadNumber;

    public override void Describe(SchemaWriter schema) => schema.Number(shares: false);

    protected override bool TryParse(ScalarNode scalar, out int value)
    {
        value = 0;
        return scalar.Text.Length <= 9 && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}

internal sealed class PlainBoundSchema(bool shares) : ScalarSchema<Bound>
{
    public override string Expected => shares ? "a whole number such as 7, or a share from nothing to all such as 1/3 or 40%" : "a whole number, 0 or more";

    protected override string Code => DiagnosticId.BadNumber;

    public override void Describe(SchemaWriter schema) => schema.Number(shares);

    protected override bool TryParse(ScalarNode scalar, out Bound value) => Bound.TryParse(scalar.Text, out value) && (shares || !value.IsShare);
}

internal sealed class ChoiceSchema<T>(params (string Word, T Value)[] choices) : ScalarSchema<T>
    where T : notnull
{
    public override string Expected => Show.List(choices.Select(c => c.Word), "or");

    public string WordOf(T value) => choices.Single(c => c.Value.Equals(value)).Word;

    public override void Describe(SchemaWriter schema) => schema.OneOf(choices.Select(c => c.Word));

    protected override bool TryParse(ScalarNode scalar, [MaybeNullWhen(false)] out T value)
    {
        foreach (var (word, chosen) in choices)
            if (word == scalar.Text)
            {
                value = chosen;
                return true;
            }

        value = default;
        return false;
    }

    protected override string Hint(string text) =>
        Ids.Nearest(text, [.. choices.Select(c => c.Word)]) is { } nearest ? $"; did you mean `{nearest}`?" : "";
}
