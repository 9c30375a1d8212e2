using GovernanceRules;

namespace AgendaPreCheck;

/// <summary>The letter that the secretary sends to the chairs before the meeting, in Danish.</summary>
internal sealed class Letter(Charter charter, Agenda agenda)
{
    // The machine need not know Danish.
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    public void Write(TextWriter output)
    {
        output.WriteLine($"Til formandskabet for {Name(agenda.Forum)}");
        output.WriteLine();
        output.WriteLine($"Dagsordenen for mødet den {agenda.Date.Day}. {Months[agenda.Date.Month - 1]} {agenda.Date.Year} er gennemgået. For hvert punkt fremgår det, om gruppen selv");
        output.WriteLine("kan træffe beslutning, eller hvor sagen ellers skal behandles.");
        foreach (var (point, number) in agenda.Points.Select((p, i) => (p, i + 1)))
        {
            output.WriteLine();
            output.WriteLine($"Punkt {number}. {point.Title}");
            Write(charter.RouteFor(point.ToMatter(number), from: agenda.Forum, asOf: agenda.Date), output);
        }
    }

    private void Write(Route route, TextWriter output)
    {
        output.WriteLine($"  {Opening(route)}");
        // A sentence that stands behind several steps is quoted at the first.
        var quoted = new HashSet<Clause>();
        foreach (var step in route.Steps)
        {
            if (route.Status != RouteStatus.DecidesHere)
                output.WriteLine($"  - {Sentence(step)}");
            foreach (var clause in step.Clauses.Where(quoted.Add))
                output.WriteLine($"      »{clause.Quote}« (afsnittet {clause.Section?.Trim('(', ')')}, {clause.Id})");
        }
    }

    private static string Opening(Route route) => route.Status switch
    {
        RouteStatus.DecidesHere => "Gruppen kan selv træffe beslutning.",
        RouteStatus.GoesOn => "Gruppen kan ikke selv afgøre sagen. Den skal igennem følgende:",
        RouteStatus.NotRecorded => $"Sagen kan ikke placeres, før det er oplyst, {string.Join(" og ", route.NotRecorded.Select(Question))}.",
        _ => route.Message(Language.Danish),
    };

    private static string Question(string value) => value switch
    {
        "type" => "hvilken type sag det er",
        "traits" => "hvad den handler om, og om den er principiel og væsentlig",
        "concerns" => "hvilke kommuner den vedrører",
        _ => value,
    };

    private string Sentence(RouteStep step)
    {
        var where = string.Join(step.InEach ? " og " : " eller ", step.Places.Select(p => Name(p.Text)));
        var by = step.By.IsEmpty ? "" : step.By[0].Text == "chair" ? " af formanden" : $" af {step.By[0]}";
        return step.Act?.Text switch
        {
            "assessed" => $"Den vurderes{by} i {where}.",
            "recommended" => $"Den indstilles{by} i {where}.",
            "directed" => $"Retningen fastlægges i {where}.",
            "piloted" => $"Den afprøves i {where}.",
            "approved" => $"Den godkendes{by} i {where}.",
            "decided" => $"Den besluttes i {where}.",
            _ => $"Den behandles i {where}.",
        };
    }

    private string Name(string forum) => charter.Fora.FirstOrDefault(f => f.Id.Text == forum)?.Name?.In(Language.Danish) ?? forum;
}
