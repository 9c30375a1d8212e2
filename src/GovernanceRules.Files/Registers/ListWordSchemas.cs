using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GovernanceRules.Files;

/// <summary>How dates are written as text, such as <c>dd-MM-yyyy</c>.</summary>
internal sealed class DateFormatSchema : ScalarSchema<DateFormat>
{
    public override string Expected => "a form of dates such as `dd-MM-yyyy`, of `d` or `dd`, `M` to `MMMM` and `yyyy`";

    protected override string Code => DiagnosticId.BadDate;

    public override void Describe(SchemaWriter schema) => schema.Text(pattern: "^[^a-zA-Z0-9]*(d{1,2}|M{1,4}|y{4})([^a-zA-Z0-9]*(d{1,2}|M{1,4}|y{4})){1,2}[^a-zA-Z0-9]*$");

    protected override bool TryParse(ScalarNode scalar, [MaybeNullWhen(false)] out DateFormat value) => DateFormat.TryParse(scalar.Text, out value);
}

/// <summary>How text is saved as bytes, by the names that are registered for it.</summary>
internal sealed class EncodingSchema : ScalarSchema<Encoding>
{
    private static readonly string[] Usual = ["utf-8", "utf-16", "windows-1252", "windows-1250", "windows-1251", "windows-1257", "iso-8859-1", "iso-8859-15", "macintosh", "ibm850"];

    public override string Expected => "an encoding such as `windows-1252`, `utf-8` or `utf-16`";

    public override void Describe(SchemaWriter schema) => schema.Scalar();

    // What is no text in the encoding is a fault, and never a question mark.
    protected override bool TryParse(ScalarNode scalar, [MaybeNullWhen(false)] out Encoding value)
    {
        try
        {
            value = CodePagesEncodingProvider.Instance.GetEncoding(scalar.Text, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(scalar.Text, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return true;
        }
        catch (ArgumentException)
        {
            value = null;
            return false;
        }
    }

    protected override string Hint(string text) => Ids.Nearest(text, Usual) is { } nearest ? $"; did you mean `{nearest}`?" : "";
}
