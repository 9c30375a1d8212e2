namespace GovernanceRules;

/// <summary>The words of representation: clusters, organisations and sectors that nobody comes from.</summary>
internal static class RepresentationTexts
{
    public static FindingText Of(FindingFacts facts, Wording words)
    {
        var plain = PlainTexts.Of(facts, words);
        if (!facts.IsViolated || facts.Side != Side.Missing || facts is not { Form: CountForm { Of: Subject.Members } form, Key: { } key, KeyKind: { } kind, Possible: 0 })
            return plain;
        var name = words.Name(kind, key);
        var thing = kind.Facet is Facet.Organisation or Facet.Person ? name : $"{Definite(kind, words)} {name}";
        var who = form.Members.IsEmpty ? "" : words.Say($" by {SelectionWords.Plural(form.Members, words)}", $" af {SelectionWords.Plural(form.Members, words)}");
        var forum = words.Forum(facts.Forum);
        return plain with
        {
            Message = words.Say($"{Wording.Capital(thing)} is not represented{who} in {forum}; {CountTexts.Required(facts, words)}.",
                $"{Wording.Capital(thing)} er ikke repræsenteret{who} i {forum}; {CountTexts.Required(facts, words)}."),
        };
    }

    private static string Definite(Key kind, Wording words) => kind.Facet switch
    {
        Facet.Cluster => words.Say("the cluster", "klyngen"),
        Facet.Sector => words.Say("the sector", "sektoren"),
        Facet.Level => words.Say("the level", "niveauet"),
        Facet.Role => words.Say("the role of", "rollen som"),
        Facet.Kind => words.Say("the kind", "typen"),
        Facet.AppointedBy => words.Say("the appointing body", "det udpegende organ"),
        Facet.Forum => words.Say("the forum", "forummet"),
        _ => words.KeyWord(kind),
    };
}
