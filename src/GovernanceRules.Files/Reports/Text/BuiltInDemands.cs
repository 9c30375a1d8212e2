namespace GovernanceRules;

/// <summary>What the built-in constraints ask for, in words.</summary>
internal static class BuiltInDemands
{
    /// <summary>The demand as a sentence.</summary>
    /// <param name="constraint">The constraint's id.</param>
    /// <param name="language">The language.</param>
    public static string Of(string constraint, Language language)
    {
        var (english, danish) = constraint switch
        {
            BuiltInConstraints.ForumPeriod => (
                "Nobody sits in a forum, and no forum meets, outside the time in which it exists.",
                "Ingen sidder i et forum, og intet forum mødes, uden for den tid, hvor det findes."),
            BuiltInConstraints.Competence => (
                "A forum decides only what it may decide.",
                "Et forum beslutter kun det, det må beslutte."),
            BuiltInConstraints.Composition => (
                "A forum that decides is composed as the charter asks on the day.",
                "Et forum, der beslutter, er sammensat, som charteret kræver den dag."),
            BuiltInConstraints.WaiverExpired => (
                "What a waiver covered is mended by the day on which it ends.",
                "Det, en dispensation dækkede, er bragt i orden, når den udløber."),
            BuiltInConstraints.WaiverUnauthorised => (
                "A waiver is granted by a body that may grant it.",
                "En dispensation er givet af et organ, der kan give den."),
            BuiltInConstraints.WaiverUnused => (
                "A waiver in force covers a violation.",
                "En dispensation, der gælder, dækker en overtrædelse."),
            _ => ($"What `{constraint}` asks for holds.", $"Det, `{constraint}` kræver, er opfyldt."),
        };
        return language == Language.Danish ? danish : english;
    }
}
