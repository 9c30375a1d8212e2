using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A line of an organisation chart from one node down to another, by their places in the list of nodes.</summary>
internal readonly record struct ChartEdge(int Above, int Below, bool IsSetUp);

/// <summary>
/// Where the nodes of an organisation chart stand: on layers, each below all that it hangs on, in an order that crosses few lines. A layer with
/// more nodes than a page is wide takes several rows; what hangs on nothing and carries nothing stands below all others.
/// </summary>
internal sealed class ChartLayout
{
    private const int Widest = 5;
    private const int Sweeps = 4;

    // The columns of so many nodes in a grid of 5, 3 or 1, so that the space between two columns is free in every row.
    private static readonly int[][] InFive = [[], [2], [1, 3], [1, 2, 3], [0, 1, 3, 4], [0, 1, 2, 3, 4]];
    private static readonly int[][] InThree = [[], [1], [0, 2], [0, 1, 2]];
    private static readonly int[][] InOne = [[], [0]];

    private ChartLayout(ImmutableArray<(int Row, int Column)> places, int rows, int columns) => (Places, Rows, Columns) = (places, rows, columns);

    // By node.
    public ImmutableArray<(int Row, int Column)> Places { get; }

    public int Rows { get; }

    public int Columns { get; }

    public static ChartLayout Of(int nodes, IReadOnlyList<ChartEdge> edges)
    {
        var linked = edges.SelectMany(e => new[] { e.Above, e.Below }).ToHashSet();
        var layers = Ordered(Layers(nodes, linked, edges), edges);
        var rows = layers.SelectMany(l => l.Chunk(Widest)).ToList();
        rows.AddRange(Enumerable.Range(0, nodes).Where(n => !linked.Contains(n)).Chunk(Widest));
        var columns = rows.Max(r => r.Length) switch { 1 => 1, 2 or 3 => 3, _ => Widest };
        var places = new (int, int)[nodes];
        for (var row = 0; row < rows.Count; row++)
            for (var i = 0; i < rows[row].Length; i++)
                places[rows[row][i]] = (row, (columns switch { 1 => InOne, 3 => InThree, _ => InFive })[rows[row].Length][i]);
        return new([.. places], rows.Count, columns);
    }

    // The longest way down to each. If fora hang on each other in a circle, the first of them stands as if it hung on nothing.
    private static List<int[]> Layers(int nodes, HashSet<int> linked, IReadOnlyList<ChartEdge> edges)
    {
        var (above, below) = (edges.ToLookup(e => e.Below, e => e.Above), edges.ToLookup(e => e.Above, e => e.Below));
        var depth = new int[nodes];
        var waiting = Enumerable.Range(0, nodes).Select(n => above[n].Count()).ToArray();
        var left = new SortedSet<int>(linked);
        while (left.Count > 0)
        {
            var next = left.FirstOrDefault(n => waiting[n] == 0, left.Min);
            left.Remove(next);
            foreach (var child in below[next].Where(left.Contains))
            {
                depth[child] = Math.Max(depth[child], depth[next] + 1);
                waiting[child]--;
            }
        }

        return [.. linked.GroupBy(n => depth[n]).OrderBy(g => g.Key).Select(g => g.Order().ToArray())];
    }

    // Barycentres: each node goes to the middle of those it hangs on, then of those that hang on it, and so on.
    private static List<int[]> Ordered(List<int[]> layers, IReadOnlyList<ChartEdge> edges)
    {
        var (above, below) = (edges.ToLookup(e => e.Below, e => e.Above), edges.ToLookup(e => e.Above, e => e.Below));
        var at = layers.SelectMany(l => l.Select((n, i) => (Node: n, Place: (i + 0.5) / l.Length))).ToDictionary(p => p.Node, p => p.Place);
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var layer = layers.Count - 2; layer >= 0; layer--)
                Sort(layer, below);
            for (var layer = 1; layer < layers.Count; layer++)
                Sort(layer, above);
        }

        return layers;

        void Sort(int layer, ILookup<int, int> neighbours)
        {
            layers[layer] = [.. layers[layer].OrderBy(n => neighbours[n].Select(o => at[o]).DefaultIfEmpty(at[n]).Average())];
            for (var i = 0; i < layers[layer].Length; i++)
                at[layers[layer][i]] = (i + 0.5) / layers[layer].Length;
        }
    }
}
