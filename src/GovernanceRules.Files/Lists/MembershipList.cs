using System.Collections.Immutable;
using System.Text;

namespace GovernanceRules.Files;

/// <summary>A file of memberships that a register names, and how it is read.</summary>
internal sealed record MembershipList(ScalarNode File)
{
    private static readonly string[] Workbooks = [".xlsx", ".xlsm"];

    /// <summary>Whether more is said of it than where it is: it is then somebody's list, which may say names where a register says ids.</summary>
    public bool IsDescribed { get; init; }

    public bool IsWorkbook => IsWorkbookName(File.Text);

    public ScalarNode? Sheet { get; init; }

    /// <summary>The row of the headings, counted from 1; <see langword="null"/> for the first that fits.</summary>
    public int? Header { get; init; }

    /// <summary>By heading, the column that it is; <see langword="null"/> if headings are the names of columns.</summary>
    public ImmutableArray<(ScalarNode Heading, Identifier Column)>? Columns { get; init; }

    public ImmutableArray<ListValues> Values { get; init; } = [];

    public Identifier? Forum { get; init; }

    public ImmutableArray<DateFormat> Dates { get; init; } = [];

    public Encoding? Encoding { get; init; }

    public static bool IsWorkbookName(string path) => Array.Exists(Workbooks, w => path.EndsWith(w, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What the cells of a column mean, where they say it in words of their own.</summary>
internal sealed record ListValues(ScalarNode Column, ImmutableArray<(ScalarNode Cell, string Meaning)> Meanings);
