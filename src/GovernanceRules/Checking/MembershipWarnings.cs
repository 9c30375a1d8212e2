using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What is wrong with the memberships of one person in a forum, whatever the charter asks: one that stands twice, one for an organisation that is not in force.</summary>
internal sealed class MembershipWarnings(GovernanceFacts facts, FindingFactory findings)
{
    private readonly bool _anyOrganisationAway = facts.Organisations.Any(o => !o.InForce);

    // Whether there can be nothing wrong in a forum in which nobody sits twice.
    public bool NoneWithoutTwice => !_anyOrganisationAway;

    public bool IsForOrganisationAway(int row) => _anyOrganisationAway && facts.IsCertain(row) && OrganisationAway(row) is not null;

    // rows: those of one person in a forum that are valid that day, in the order of the register.
    public IEnumerable<Finding> Of(ForumFacts forum, IReadOnlyList<int> rows)
    {
        if (Twice(forum, rows) is { } twice)
            yield return twice;
        if (Away(forum, rows) is { } away)
            yield return away;
    }

    // null if no two say the same.
    public Finding? Twice(ForumFacts forum, IReadOnlyList<int> rows)
    {
        if (rows.Count < 2)
            return null;
        var certain = rows.Where(facts.IsCertain).ToList();
        var same = certain.Where(r => certain.Exists(other => other != r && SayTheSame(r, other))).ToImmutableArray();
        return same.IsEmpty ? null : findings.OfTwice(forum.Forum, PersonOf(same[0]), LocationsOf(same));
    }

    // null if all are for organisations that are in force or not recorded.
    public Finding? Away(ForumFacts forum, IReadOnlyList<int> rows)
    {
        if (!_anyOrganisationAway)
            return null;
        var away = rows.Where(IsForOrganisationAway).ToImmutableArray();
        // Of several the first by its id is told, whatever the order of the register.
        return away.IsEmpty ? null : findings.OfOrganisationAway(forum.Forum, PersonOf(away[0]),
            away.Select(r => OrganisationAway(r)!).MinBy(o => o.Id.Text, CodePointComparer.Instance)!, LocationsOf(away));
    }

    // That an organisation is not recorded is the same as that it is not.
    private bool SayTheSame(int row, int other)
    {
        var (one, two) = (facts.Table.StandingOf(row), facts.Table.StandingOf(other));
        return one.Organisation == two.Organisation && one.Role == two.Role && facts.Table.DetailsOf(row).StandsInFor == facts.Table.DetailsOf(other).StandsInFor;
    }

    private Organisation? OrganisationAway(int row) =>
        facts.Organisation(facts.Table.StandingOf(row).Organisation) is { InForce: false } away ? away.Organisation : null;

    private string PersonOf(int row) => facts.Table.Persons[facts.Table.Person[row]];

    private ImmutableArray<FileLocation?> LocationsOf(ImmutableArray<int> rows) => [.. rows.Select(r => facts.Table.Rows[r].Location)];
}
