namespace GovernanceRules;

/// <summary>The ways of the lines between boxes: down into the space below a row, along it, and where rows lie between down beside a column.</summary>
internal static class ChartLines
{
    public static string Path(ChartLayout layout, ChartEdge edge, bool isBesideAnother, int columnWidth, int rowHeight, int boxHeight, int margin)
    {
        var (above, below) = (layout.Places[edge.Above], layout.Places[edge.Below]);
        var (x, y) = (Middle(above.Column), Top(above.Row) + boxHeight);
        var (toX, toY) = (Middle(below.Column), Top(below.Row));
        // Lines from two boxes of a row run at two heights, and so do those of the two kinds.
        var shift = (above.Column * 4) + (edge.IsSetUp ? 6 : 0) - 8;
        var gap = rowHeight - boxHeight;
        var along = y + (gap / 2) + shift;
        var aside = isBesideAnother ? 24 : 0;
        if (below.Row == above.Row + 1)
            return FormattableString.Invariant($"M{x + aside} {y}V{along}H{toX + aside}V{toY}");
        var beside = toX - (columnWidth / 2) + shift;
        var before = toY - (gap / 2) + shift;
        return below.Row > above.Row
            ? FormattableString.Invariant($"M{x + aside} {y}V{along}H{beside}V{before}H{toX + aside}V{toY}")
            // In a circle something hangs on what stands below it.
            : FormattableString.Invariant($"M{x - aside} {y}V{along}H{beside}V{before}H{toX - aside}V{toY}");

        int Middle(int column) => margin + (column * columnWidth) + (columnWidth / 2);
        int Top(int row) => margin + (row * rowHeight);
    }
}
