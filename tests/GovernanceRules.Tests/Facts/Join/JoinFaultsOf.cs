using System.Collections.Immutable;
using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Facts.Join;

/// <summary>What is told where charter and register do not fit together.</summary>
internal static class JoinFaultsOf
{
    /// <summary>
    /// The faults of the shared charter with one constraint, in which <c>^</c> stands before the place where they are expected (before the whole
    /// constraint: where it begins). One that stands elsewhere is shown with its place.
    /// </summary>
    public static string[] Constraint(string constraint, string? more = null, string register = "")
    {
        var text = BaseCharter.With(constraint.Replace("^", "", StringComparison.Ordinal), more);
        var marked = BaseCharter.With(constraint, more);
        var (line, column) = constraint.StartsWith('^')
            ? PlaceOf(text, text.IndexOf("{ id: C,", StringComparison.Ordinal))
            : PlaceOf(marked, Math.Max(0, marked.IndexOf('^', StringComparison.Ordinal)));
        return [.. Check(text, CompactRegister.Yaml(register)).Select(f => f.Location == new FileLocation("charter.yaml", line, column) ? $"{f.Code}: {f.Text}" : f.ToString())];
    }

    /// <summary>The faults of a charter and an empty register.</summary>
    public static string[] Charter(string charter) => [.. Check(charter, "register: r").Select(f => f.ToString())];

    /// <summary>The faults of a register under the shared charter, or another.</summary>
    public static string[] Register(string register, string? more = null) =>
        [.. Check(BaseCharter.With("count: { members: {}, min: 0 }", more), register).Select(f => f.ToString())];

    public static string[] Both(string charter, string register) => [.. Check(charter, register).Select(f => f.ToString())];

    private static ImmutableArray<Diagnostic> Check(string charter, string register)
    {
        var read = (Charter: CharterFile.Parse(charter, "charter.yaml"), Register: RegisterFile.Parse(register, "register.yaml"));
        try
        {
            read.Charter.Check(read.Register, Given.Today);
            return [];
        }
        catch (InvalidInputException invalid)
        {
            return invalid.Diagnostics;
        }
    }

    private static (int Line, int Column) PlaceOf(string text, int index)
    {
        var before = text[..index];
        return (before.Count(c => c == '\n') + 1, index - before.LastIndexOf('\n'));
    }
}
