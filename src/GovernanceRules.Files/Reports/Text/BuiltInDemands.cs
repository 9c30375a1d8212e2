namespace GovernanceRules;

internal static class BuiltInDemands
{
    public static string Of(string constraint, Language language) => FileTexts.Text(language, constraint switch
    {
        BuiltInConstraints.ForumPeriod => FileTexts.All.Message("answer.builtIn.forumPeriod"),
        BuiltInConstraints.MembershipTwice => FileTexts.All.Message("answer.builtIn.membershipTwice"),
        BuiltInConstraints.OrganisationPeriod => FileTexts.All.Message("answer.builtIn.organisationPeriod"),
        BuiltInConstraints.Competence => FileTexts.All.Message("answer.builtIn.competence"),
        BuiltInConstraints.Composition => FileTexts.All.Message("answer.builtIn.composition"),
        BuiltInConstraints.WaiverExpired => FileTexts.All.Message("answer.builtIn.waiverExpired"),
        BuiltInConstraints.WaiverUnauthorised => FileTexts.All.Message("answer.builtIn.waiverUnauthorised"),
        BuiltInConstraints.WaiverUnused => FileTexts.All.Message("answer.builtIn.waiverUnused"),
        _ => FileTexts.All.Message("answer.builtIn.other", ("constraint", constraint)),
    });
}
