namespace GovernanceRules.Files;

/// <summary>Where a cell begins in the text of its row.</summary>
internal static class CsvPlace
{
    /// <summary>How many lines below the row's first the cell begins, and in which column, counted from 1.</summary>
    public static (int Lines, int Column) Of(ReadOnlySpan<char> row, int cell, char delimiter)
    {
        var (lines, column, quoted) = (0, 1, false);
        foreach (var c in row)
        {
            if (cell == 0)
                break;
            if (c == '"')
                quoted = !quoted;
            else if (c == delimiter && !quoted)
                cell--;
            (lines, column) = c == '\n' ? (lines + 1, 1) : (lines, column + 1);
        }

        return (lines, column);
    }
}
