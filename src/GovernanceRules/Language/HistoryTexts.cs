namespace GovernanceRules;

/// <summary>The words of what began and ended the intervals of a history: parts of sentences, in the past.</summary>
internal static class HistoryTexts
{
    public static string OfCharter(HistoryEvent happened, Charter charter, Language language)
    {
        var words = new Wording(language, null);
        var name = Wording.Quoted(charter.Name?.In(language) ?? charter.Id.Text);
        return happened switch
        {
            HistoryEvent.AskedFrom => words.Say("so already on the first day asked about", "allerede sådan på den første dag, der er spurgt om"),
            HistoryEvent.AskedTo => words.Say("still so on the last day asked about", "stadig sådan på den sidste dag, der er spurgt om"),
            HistoryEvent.CharterBegan => words.Say($"the charter {name} came in force", $"charteret {name} trådte i kraft"),
            _ => words.Say($"the charter {name} was in force no longer", $"charteret {name} gjaldt ikke længere"),
        };
    }

    public static string OfMembership(bool began, Membership membership, Wording words)
    {
        var role = membership.Role.Text == Membership.DefaultRole ? "" : words.Say($" as {words.Role(membership.Role.Text)}", $" som {words.Role(membership.Role.Text)}");
        var who = words.Name(Property.Person, membership.Person.Text);
        var organisation = membership.Organisation is { } from ? words.Say($" for {words.Name(Property.Organisation, from.Text)}", $" for {words.Name(Property.Organisation, from.Text)}") : "";
        var forum = words.Forum(membership.Forum.Text);
        return began
            ? words.Say($"{who} came to sit in {forum}{role}{organisation}", $"{who} fik sæde i {forum}{role}{organisation}")
            : words.Say($"{who} left {forum}{role}{organisation}", $"{who} udtrådte af {forum}{role}{organisation}");
    }

    public static string OfWaiver(bool began, Waiver waiver, Wording words) => began
        ? words.Say($"the waiver of `{waiver.Constraint}` by `{waiver.DecidedBy}` began", $"dispensationen fra `{waiver.Constraint}`, givet af `{waiver.DecidedBy}`, begyndte")
        : words.Say($"the waiver of `{waiver.Constraint}` by `{waiver.DecidedBy}` ended", $"dispensationen fra `{waiver.Constraint}`, givet af `{waiver.DecidedBy}`, udløb");

    public static string OfConstraint(bool began, string constraint, Wording words) => began
        ? words.Say($"`{constraint}` came in force", $"`{constraint}` trådte i kraft")
        : words.Say($"`{constraint}`, or part of it, ended", $"`{constraint}`, eller en del af det, ophørte");

    public static string OfCoverage(bool began, Wording words) => began
        ? words.Say("the time that the register covers began", "det tidsrum, registret dækker, begyndte")
        : words.Say("the time that the register covers ended", "det tidsrum, registret dækker, sluttede");

    public static string OfForum(bool began, string forum, Wording words) => began
        ? words.Say($"{forum} was set up", $"{forum} blev oprettet")
        : words.Say($"{forum} was closed", $"{forum} blev nedlagt");

    public static string OfOrganisation(bool began, bool itself, string organisation, Wording words) => (began, itself) switch
    {
        (true, true) => words.Say($"{organisation} began", $"{organisation} begyndte"),
        (false, true) => words.Say($"{organisation} ended", $"{organisation} ophørte"),
        (true, false) => words.Say($"{organisation} came into a cluster", $"{organisation} kom ind i en klynge"),
        _ => words.Say($"{organisation} left a cluster", $"{organisation} udtrådte af en klynge"),
    };

    public static string OfCluster(bool began, string cluster, Wording words) => began
        ? words.Say($"the cluster {cluster} began", $"klyngen {cluster} begyndte")
        : words.Say($"the cluster {cluster} ended", $"klyngen {cluster} ophørte");

    public static string OfMeeting(string forum, Wording words) => words.Say($"{forum} met", $"{forum} holdt møde");

    public static string OfStep(string matter, string act, Wording words) => words.Say($"a step was taken with the matter `{matter}` (`{act}`)", $"sagen `{matter}` tog et skridt (`{act}`)");

    public static string OfYear(int year, Wording words) => words.Say($"the year {Wording.Number(year)} ended", $"året {Wording.Number(year)} sluttede");
}
