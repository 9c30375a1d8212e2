using System.Text.Json;

namespace GovernanceRules;

/// <summary>Findings as results in SARIF.</summary>
internal sealed class SarifResult(Utf8JsonWriter json, AnswerDocument sheet, List<ReportRule> rules)
{
    private readonly NoteIdentities _identities = new();
    private readonly Dictionary<ReportRule, int> _indices = rules.Select((r, i) => (r, i)).ToDictionary(p => p.r, p => p.i);

    public void Write(ReportResult note)
    {
        // What is not known and fails nothing is open, which has no level; where it fails the check it must be seen as what is wrong is.
        var open = note is { IsUnknown: true, Fails: false, Standing: NoteStanding.Open };
        json.WriteStartObject();
        json.WriteString("ruleId", note.Rule.FullId);
        json.WriteNumber("ruleIndex", _indices[note.Rule]);
        json.WriteString("kind", open ? "open" : "fail");
        // Code scanning reads no suppression and no baseline, so what is accepted must not stop a merge by its level.
        json.WriteString("level", open ? "none" : note.Standing is NoteStanding.Waived or NoteStanding.Known ? "note" : SarifRule.Level(note.Level));
        SarifPlace.Message(json, note.Sentence);
        if (note.Place is { } place)
            SarifPlace.Locations(json, "locations", sheet, [place]);
        Related(note);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("governanceFinding/v1", note.Identity);
        // By this one code scanning knows an alert again; it is made of what the finding is about, so lines may move.
        json.WriteString("primaryLocationLineHash", _identities.Of(note.Identity));
        json.WriteEndObject();
        if (sheet.HasBaseline)
            json.WriteString("baselineState", note.Standing switch
            {
                NoteStanding.Known => "unchanged",
                NoteStanding.Mended => "absent",
                _ => "new",
            });
        Suppression(note);
        json.WriteStartObject("properties");
        json.WriteString("fingerprint", note.Fingerprint);
        json.WriteString("verdict", note.IsUnknown ? "unknown" : "violated");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Related(ReportResult note)
    {
        var others = note.Locations.Where(l => l.Location != note.Place && (l.Role != "constraint" || ReportPath.IsFile(l.Location.File))).ToList();
        if (others.Count == 0)
            return;
        json.WriteStartArray("relatedLocations");
        foreach (var (role, place) in others)
        {
            json.WriteStartObject();
            SarifPlace.Physical(json, sheet, place);
            SarifPlace.Message(json, role);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Suppression(ReportResult note)
    {
        if (note.Standing != NoteStanding.Waived)
            return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", note.Justification);
        if (note.Locations.FirstOrDefault(l => l.Role == "waiver") is { } waiver)
        {
            json.WriteStartObject("location");
            SarifPlace.Physical(json, sheet, waiver.Location);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }
}
