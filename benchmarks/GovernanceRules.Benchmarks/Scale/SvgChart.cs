using System.Text;

namespace GovernanceRules.Benchmarks;

/// <summary>Draws a chart as SVG: both axes logarithmic, so that what grows with the size is a straight line.</summary>
internal sealed class SvgChart
{
    private const int Width = 720;
    private const int Height = 400;
    private const int Left = 80;
    private const int Right = 180;
    private const int Top = 44;
    private const int Bottom = 56;

    private static readonly string[] Colours = ["#555555", "#0b6bcb", "#c2410c", "#15803d", "#7e22ce", "#a16207"];

    private readonly StringBuilder _svg = new();
    private readonly Chart _chart;
    private readonly (int Least, int Most) _sizes;
    private readonly (int Least, int Most) _costs;

    private SvgChart(Chart chart)
    {
        _chart = chart;
        var points = chart.Lines.SelectMany(l => l.Points).ToList();
        _sizes = Decades(points.Select(p => p.Size));
        _costs = Decades(points.Select(p => p.Cost));
    }

    public static string Draw(Chart chart)
    {
        var drawing = new SvgChart(chart);
        drawing.Draw();
        return drawing._svg.ToString();
    }

    private void Draw()
    {
        Line($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" font-family="sans-serif" font-size="12">""");
        Line($"""<title>{_chart.Title}</title>""");
        Line("""<rect width="100%" height="100%" fill="#ffffff"/>""");
        Text(Left, 24, _chart.Title, "start", """ font-size="15" font-weight="bold" """);
        for (var decade = _sizes.Least; decade <= _sizes.Most; decade++)
            SizeTick(Math.Pow(10, decade));
        for (var decade = _costs.Least; decade <= _costs.Most; decade++)
            CostTick(Math.Pow(10, decade));
        Text((Left + Width - Right) / 2.0, Height - 12, _chart.SizeAxis, "middle");
        Text(Left, Top - 6, _chart.CostAxis, "end");
        var taken = new List<double>();
        for (var i = 0; i < _chart.Lines.Count; i++)
            Line(_chart.Lines[i], Colours[i % Colours.Length], taken);
        Line("</svg>");
    }

    private void SizeTick(double size)
    {
        Line($"""<line x1="{N(X(size))}" y1="{Top}" x2="{N(X(size))}" y2="{Height - Bottom}" stroke="#e5e5e5"/>""");
        Text(X(size), Height - Bottom + 18, Amounts.Count(size), "middle");
    }

    private void CostTick(double cost)
    {
        Line($"""<line x1="{Left}" y1="{N(Y(cost))}" x2="{Width - Right}" y2="{N(Y(cost))}" stroke="#e5e5e5"/>""");
        Text(Left - 8, Y(cost) + 4, cost < 1 ? Amounts.Text(cost, "0.######") : Amounts.Count(cost), "end");
    }

    private void Line(ChartLine line, string colour, List<double> taken)
    {
        if (line.Points.Count == 0)
            return;
        Line($"""<polyline points="{string.Join(' ', line.Points.Select(p => $"{N(X(p.Size))},{N(Y(p.Cost))}"))}" fill="none" stroke="{colour}" stroke-width="2"/>""");
        foreach (var (size, cost) in line.Points)
            Line($"""<circle cx="{N(X(size))}" cy="{N(Y(cost))}" r="3.5" fill="{colour}"/>""");
        var last = line.Points[^1];
        // Names that would stand on one another are moved apart.
        var y = Y(last.Cost) + 4;
        while (taken.Exists(t => Math.Abs(t - y) < 14))
            y += 14;
        taken.Add(y);
        Text(X(last.Size) + 8, y, line.Name, "start", $""" fill="{colour}" """);
    }

    private void Text(double x, double y, string text, string anchor, string more = "") =>
        Line($"""<text x="{N(x)}" y="{N(y)}" text-anchor="{anchor}"{more.TrimEnd()}>{text}</text>""");

    private void Line(string text) => _svg.Append(text).Append('\n');

    private double X(double size) => Left + ((Math.Log10(size) - _sizes.Least) / (_sizes.Most - _sizes.Least) * (Width - Left - Right));

    private double Y(double cost) => Height - Bottom - ((Math.Log10(cost) - _costs.Least) / (_costs.Most - _costs.Least) * (Height - Top - Bottom));

    private static string N(double value) => Amounts.Text(value, "0.#");

    private static (int Least, int Most) Decades(IEnumerable<double> values)
    {
        var logs = values.Select(Math.Log10).ToList();
        var least = (int)Math.Floor(logs.Min() + 1e-9);
        return (least, Math.Max(least + 1, (int)Math.Ceiling(logs.Max() - 1e-9)));
    }
}
