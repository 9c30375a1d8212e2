namespace GovernanceRules.Cli;

/// <summary>Under which headings lists of members have each column, in Danish and English.</summary>
internal static class ColumnNames
{
    private static readonly (string Column, string[] Headings)[] Known =
    [
        ("person", ["person", "navn", "fulde navn", "medlem", "medlemmets navn", "medlemsnavn", "deltager", "name", "full name", "member"]),
        ("organisation", ["organisation", "organization", "organisation/kommune", "kommune", "region", "myndighed", "arbejdsplads", "ansættelsessted", "ansat i", "part", "repræsenterer", "forening",
            "municipality", "employer", "represents"]),
        ("role", ["role", "rolle", "funktion", "hverv", "post", "rolle i udvalget", "function"]),
        ("level", ["level", "niveau", "stilling", "stillingsbetegnelse", "titel", "title", "ledelsesniveau", "position"]),
        ("from", ["from", "fra", "fra dato", "start", "startdato", "gyldig fra", "udpeget fra", "udpeget den", "valgt fra", "tiltrådt", "indtrådt", "medlem fra", "medlem siden", "since", "start date", "member since"]),
        ("to", ["to", "til", "til dato", "slut", "slutdato", "gyldig til", "udpeget til", "valgt til", "fratrådt", "udtrådt", "udløber", "medlem til", "until", "end", "end date"]),
        ("appointedBy", ["appointedBy", "udpeget af", "udpegende organ", "udpegende myndighed", "valgt af", "appointed by"]),
        ("nominatedBy", ["nominatedBy", "indstillet af", "indstillende organ", "nominated by"]),
        ("approvedBy", ["approvedBy", "godkendt af", "approved by"]),
        ("forum", ["forum", "udvalg", "råd", "gruppe", "styregruppe", "bestyrelse", "nævn", "committee", "board", "group"]),
        ("standsInFor", ["standsInFor", "stedfortræder for", "suppleant for", "stands in for", "deputy for", "substitute for"]),
        ("line", ["line", "plads", "seat"]),
        ("vacant", ["vacant", "vakant", "ledig", "ubesat"]),
        ("ended", ["ended", "ophørsårsag", "fratrædelsesårsag", "reason for leaving"]),
        ("endedBy", ["endedBy", "afsat af", "afsluttet af", "ended by"]),
        ("votes", ["votes", "stemmer", "antal stemmer", "stemmevægt"]),
        ("clause", ["clause", "paragraf"]),
    ];

    // The column that a heading names, or the attribute of the charter; null if none.
    public static string? Of(string heading, Charter charter)
    {
        var folded = WordNames.Folded(heading).TrimEnd(':', '.', '*');
        return Known.FirstOrDefault(k => k.Headings.Contains(folded, StringComparer.OrdinalIgnoreCase)).Column
            ?? charter.Attributes.Select(a => a.Id.Text).FirstOrDefault(a => a.Equals(folded, StringComparison.OrdinalIgnoreCase));
    }
}
