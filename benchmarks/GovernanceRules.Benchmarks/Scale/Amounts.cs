using System.Globalization;

namespace GovernanceRules.Benchmarks;

/// <summary>Figures as pages show them.</summary>
internal static class Amounts
{
    public static string Milliseconds(double value) => value switch
    {
        < 0.001 => Text(value * 1e6, "0") + " ns",
        < 1 => Text(value * 1000, value < 0.01 ? "0.0" : "0") + " µs",
        < 1000 => Text(value, value < 10 ? "0.0" : "0") + " ms",
        _ => Text(value / 1000, "0.0") + " s",
    };

    public static string Bytes(double value) => value < 1e6 ? Text(value / 1e3, "0") + " kB" : Text(value / 1e6, value < 1e7 ? "0.0" : "0") + " MB";

    public static string Count(double value) => Text(value, "#,0");

    public static string Ratio(double value) => Text(value, value < 10 ? "0.0#" : "#,0");

    public static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
