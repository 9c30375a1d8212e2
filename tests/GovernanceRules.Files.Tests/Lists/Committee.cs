using System.Text;

namespace GovernanceRules.Files.Tests.Lists;

/// <summary>A committee, and its list of members as a secretary keeps it: a title, headings and words in Danish, dates as dates and as text.</summary>
internal static class Committee
{
    public const string Charter = """
        charter: committee
        language: da
        inForce: { from: 2010-01-01 }
        levels: [ chef, direktør ]
        sectors: [ kommunal, regional ]
        fora:
          - { id: ssg, name: { da: Sundhedsstyregruppen, en: The Health Steering Group } }
          - { id: kosu, name: Den Kommunale Styregruppe }
        organisations:
          - { id: viborg, name: Viborg Kommune, sector: kommunal }
          - { id: silkeborg, name: { da: Silkeborg Kommune, en: Municipality of Silkeborg }, sector: kommunal }
          - { id: region, name: Region Midtjylland, sector: regional, names: [ { name: Århus Amt, to: 2006-12-31 } ] }
        sources: [ { id: s, title: Vedtægter } ]
        clauses: [ { id: A, source: s, quote: Alle er direktører. } ]
        constraints:
          - { id: DIRECTORS, forum: ssg, clause: A, every: { members: {}, is: { level: direktør } } }
        """;

    public const string Described = """
        columns: { Navn: person, Kommune: organisation, Rolle: role, Niveau: level, Fra: from, Til: to, "Udpeget af": appointedBy }
          values: { role: { Formand: chair, Medlem: member }, to: { fortløbende: null } }
          forum: Sundhedsstyregruppen
          dates: dd-MM-yyyy
        """;

    public static readonly object?[][] Rows =
    [
        ["Medlemmer af Sundhedsstyregruppen, pr. 1. marts"],
        [],
        ["Nr.", "Navn", "Kommune", "Rolle", "Niveau", "Fra", "Til", "Udpeget\naf"],
        [1, "Åse Ærø", "Viborg Kommune", "formand", "Direktør", new DateOnly(2014, 1, 1), "31-12-2015", "den kommunale styregruppe"],
        [2, "Bo \"Bob\" Bek", "Municipality of Silkeborg", "Medlem", "CHEF", "01-01-2014", null, null],
        [],
        [3, "Cæcilie Dam", "århus amt", "Medlem", "direktør", new DateOnly(2014, 1, 1), "fortløbende", "kosu"],
    ];

    public static byte[] Csv(object?[][] rows, Encoding encoding, char separator = ';') => encoding.GetBytes(string.Concat(rows.Select(r =>
        string.Join(separator, Enumerable.Range(0, rows.Max(o => o.Length)).Select(i => Quoted(i < r.Length ? r[i] : null, separator))) + "\r\n")));

    /// <summary>The rows of the list that a finding names.</summary>
    public static IEnumerable<string> PlacesOf(Finding finding) =>
        finding.Locations.Select(l => l.Location).Where(l => Path.GetFileName(l.File) is ['m', '.', ..]).Select(l => $"{Path.GetFileName(l.File)}:{l.Line}");

    private static string Quoted(object? cell, char separator)
    {
        var text = cell is DateOnly date ? date.ToString("dd-MM-yyyy", System.Globalization.CultureInfo.InvariantCulture) : $"{cell}";
        return text.AsSpan().ContainsAny(separator, '"', '\n') ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
