using System.Collections.Immutable;
using GovernanceRules.DanishHealth;

namespace GovernanceRules;

/// <summary>
/// The charters of the cross-sector health cooperation in two Danish regions, each in force when its document was. Every sentence of the
/// documents is quoted and bound to what checks or declares it, or says why nothing does.
/// </summary>
/// <example><code>
/// var report = DanishHealthCharters.Midtjylland2014.Check(register, new DateOnly(2014, 3, 1));
/// </code></example>
public static class DanishHealthCharters
{
    private static readonly BundledResources Resources = new();

    private static readonly Lazy<Charter> OfMidtjylland2007 = Charter("midtjylland-2007");
    private static readonly Lazy<Charter> OfMidtjylland2014 = Charter("midtjylland-2014");
    private static readonly Lazy<Charter> OfMidtjylland2016 = Charter("midtjylland-2016");
    private static readonly Lazy<Charter> OfMidtjylland2022 = Charter("midtjylland-2022");
    private static readonly Lazy<Charter> OfNordjylland2017 = Charter("nordjylland-2017");

    /// <summary>The files, for <see cref="ReadingOptions.Bundled"/>: with them a charter's <c>uses</c> and a register's <c>charter</c> may name them by id.</summary>
    public static IBundledFiles Files => Resources;

    /// <summary>The ids of the charters, in ordinal order.</summary>
    public static ImmutableArray<string> Ids => [.. Resources.Charters];

    /// <summary>Region Midtjylland 2007: the political and administrative organisation of the first health agreements.</summary>
    public static Charter Midtjylland2007 => OfMidtjylland2007.Value;

    /// <summary>Region Midtjylland 2014: KOSU's note of 3 February 2014 on the administrative part of the cooperation.</summary>
    public static Charter Midtjylland2014 => OfMidtjylland2014.Value;

    /// <summary>Region Midtjylland 2016: the paper on the administrative organisation; its date is inferred.</summary>
    public static Charter Midtjylland2016 => OfMidtjylland2016.Value;

    /// <summary>Region Midtjylland 2022: what KOSU's minutes of 15 September 2022 say of the organisation after the health clusters.</summary>
    public static Charter Midtjylland2022 => OfMidtjylland2022.Value;

    /// <summary>Region Nordjylland 2017: the common municipal organisation of health, 27 June 2017.</summary>
    public static Charter Nordjylland2017 => OfNordjylland2017.Value;

    /// <summary>A charter by its id.</summary>
    /// <param name="id">One of <see cref="Ids"/>.</param>
    /// <returns>The charter.</returns>
    /// <exception cref="ArgumentException">There is no charter of that id.</exception>
    public static Charter Find(string id) => id switch
    {
        "midtjylland-2007" => Midtjylland2007,
        "midtjylland-2014" => Midtjylland2014,
        "midtjylland-2016" => Midtjylland2016,
        "midtjylland-2022" => Midtjylland2022,
        "nordjylland-2017" => Nordjylland2017,
        _ => throw new ArgumentException($"There is no bundled charter `{id}`; there are {string.Join(", ", Ids)}.", nameof(id)),
    };

    private static Lazy<Charter> Charter(string id) => new(() =>
    {
        if (!Resources.TryOpen(id, out var stream))
            throw new InvalidOperationException($"The charter `{id}` is missing from the package.");
        using (stream)
            return CharterFile.Read(stream, $"{id}.charter.yaml", new ReadingOptions { Bundled = Resources });
    });
}
