namespace GovernanceRules.Architecture.Tests.Folders;

/// <summary>The order of the folders of a package: a folder uses those of the layers before its own.</summary>
internal sealed class Layers
{
    /// <summary>No order: the folders may use each other in any way that makes no circle.</summary>
    public static readonly Layers None = new();

    public static readonly Layers OfTheCore = new(
        ["Model"],
        ["Charters"],
        ["Evaluation"],
        ["Checking"],
        ["Language"]);

    private readonly string[][] _layers;

    public Layers(params string[][] layers) => _layers = layers;

    /// <summary>Returns null if the folder is in no layer. A folder inside another is in its layer, unless it has its own.</summary>
    public int? Of(string folder)
    {
        if (_layers.Length == 0)
            return 0;
        for (var one = folder; one.Length > 0; one = one[..Math.Max(0, one.LastIndexOf('/'))])
            if (Array.FindIndex(_layers, l => l.Contains(one)) is >= 0 and var layer)
                return layer;
        return null;
    }

    /// <summary>The dependencies that point to a later layer, and those that are in a circle within a layer.</summary>
    public IEnumerable<FolderDependency> Violations(FolderGraph graph) =>
        graph.Dependencies.Where(d => Of(d.From) < Of(d.To)).Concat(graph.Circles(d => Of(d.From) == Of(d.To)));
}
