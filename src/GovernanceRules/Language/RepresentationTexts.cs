namespace GovernanceRules;

/// <summary>The words of representation: clusters, organisations and sectors that nobody comes from.</summary>
internal static class RepresentationTexts
{
    public static FindingText Of(FindingDetails facts, Wording words)
    {
        var plain = PlainTexts.Of(facts, words);
        if (!facts.IsViolated || facts.Deviation != Deviation.TooFew || facts is not { Primitive: CountConstraint { Of: Subject.Members } form, Key: { } key, GroupingKey: { } kind, Possible: 0 })
            return plain;
        var name = words.Name(kind, key);
        var thing = kind.Property is Property.Organisation or Property.Person ? name : $"{Definite(kind, words)} {name}";
        var who = form.Members.IsEmpty ? "" : words.Say($" by {SelectionWords.Plural(form.Members, words)}", $" af {SelectionWords.Plural(form.Members, words)}");
        var forum = words.Forum(facts.Forum);
        return plain with
        {
            Message = words.Say($"{Wording.Capital(thing)} is not represented{who} in {forum}; {CountTexts.Required(facts, words)}.",
                $"{Wording.Capital(thing)} er ikke repræsenteret{who} i {forum}; {CountTexts.Required(facts, words)}."),
        };
    }

    private static string Definite(GroupingKey kind, Wording words) => kind.Property switch
    {
        Property.Cluster => words.Say("the cluster", "klyngen"),
        Property.Sector => words.Say("the sector", "sektoren"),
        Property.Level => words.Say("the level", "niveauet"),
        Property.Role => words.Say("the role of", "rollen som"),
        Property.Kind => words.Say("the kind", "typen"),
        Property.AppointedBy => words.Say("the appointing body", "det udpegende organ"),
        Property.Forum => words.Say("the forum", "forummet"),
        _ => words.KeyWord(kind),
    };
}
