namespace GovernanceRules;

internal abstract class MembershipPredicate
{
    public abstract Truth Of(int row, in Scope scope);

    // Whether a membership could fit of which only the forum is known; True if every such membership does.
    public virtual Truth OfUnseen(int forum, in Scope scope) => Truth.Unknown;

    // The answer depends on other memberships of the same person.
    public virtual bool LooksElsewhere => false;

    // The answer depends on the profile alone.
    public virtual bool IsByStanding => false;

    // Adds what is not recorded and makes the answer unknown, as files name it.
    public virtual void Unsettled(int row, in Scope scope, ISet<string> values)
    {
    }
}

internal abstract class FacetTest(GovernanceFacts facts) : MembershipPredicate
{
    protected GovernanceFacts Facts { get; } = facts;

    protected abstract string Facet { get; }

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        if (Of(row, scope) == Truth.Unknown)
            values.Add(Facet);
    }
}

// By name and not by number: a live check may meet a person later who has no number yet.
internal sealed class PersonTest(GovernanceFacts facts, string[] persons) : MembershipPredicate
{
    public override Truth Of(int row, in Scope scope) =>
        TruthLogic.Of(Array.IndexOf(persons, facts.Table.Persons[facts.Table.Person[row]]) >= 0);
}

internal sealed class RoleTest(GovernanceFacts facts, int[] roles) : MembershipPredicate
{
    public override bool IsByStanding => true;

    public override Truth Of(int row, in Scope scope) => TruthLogic.Of(Array.IndexOf(roles, facts.Table.StandingOf(row).Role) >= 0);
}

internal sealed class SeatedTest(GovernanceFacts facts) : MembershipPredicate
{
    public override bool IsByStanding => true;

    public override Truth Of(int row, in Scope scope) => TruthLogic.Of(facts.IsSeated(facts.Table.StandingOf(row).Role));
}

/// <summary>Whether a membership that may be valid on the day is.</summary>
internal sealed class ValidityTest(GovernanceFacts facts) : MembershipPredicate
{
    public override Truth Of(int row, in Scope scope) => facts.IsCertain(row) ? Truth.True : Truth.Unknown;

    public override Truth OfUnseen(int forum, in Scope scope) => Truth.True;

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        if (facts.Table.CertainOf(row) is not { } certain || facts.IsCertain(row))
            return;
        if (facts.Day.DayNumber < certain.From)
            values.Add("from");
        if (facts.Day.DayNumber > certain.To)
            values.Add("to");
    }
}

/// <summary>What every membership fits, such as <c>role: any</c>.</summary>
internal sealed class AlwaysTest : MembershipPredicate
{
    public override bool IsByStanding => true;

    public override Truth Of(int row, in Scope scope) => Truth.True;

    public override Truth OfUnseen(int forum, in Scope scope) => Truth.True;
}

internal sealed class LevelTest(GovernanceFacts facts, (int Exactly, int Least, int Most)[] spans) : FacetTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => "level";

    public override Truth Of(int row, in Scope scope)
    {
        var level = Facts.Table.StandingOf(row).Level;
        if (level < 0)
            return Truth.Unknown;
        foreach (var (exactly, least, most) in spans)
        {
            if (exactly >= 0 ? exactly == level : Facts.RankOf(level) is >= 0 and var rank && rank >= least && rank <= most)
                return Truth.True;
        }

        return Truth.False;
    }
}

internal sealed class AppointedByTest(GovernanceFacts facts, int[] bodies) : FacetTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => "appointedBy";

    public override Truth Of(int row, in Scope scope) => Facts.Table.StandingOf(row).AppointedBy is >= 0 and var body
        ? TruthLogic.Of(Array.IndexOf(bodies, body) >= 0)
        : Truth.Unknown;
}

/// <summary>What few memberships say.</summary>
internal sealed class DetailTest(GovernanceFacts facts, Property property, int[] values) : FacetTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => new GroupingKey(property).ToString();

    public override Truth Of(int row, in Scope scope) => Facts.Table.DetailsOf(row).Of(property) is >= 0 and var value
        ? TruthLogic.Of(Array.IndexOf(values, value) >= 0)
        : Truth.Unknown;
}

/// <summary>Whether a membership is that of a deputy, and of whom; of one that says nothing it is known that it is not.</summary>
internal sealed class DeputyTest(GovernanceFacts facts, int[] members, bool any, bool none) : FacetTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => "standsInFor";

    public override Truth Of(int row, in Scope scope) => Facts.Table.DetailsOf(row).StandsInFor is >= 0 and var member
        ? any || Array.IndexOf(members, member) >= 0 ? Truth.True
            : members.Length > 0 && Facts.Symbols[member] == Membership.UnknownMember ? Truth.Unknown : Truth.False
        : TruthLogic.Of(none);

    // That nothing is recorded of a member makes nobody a deputy.
    public override Truth OfUnseen(int forum, in Scope scope) => none ? Truth.True : Truth.Unknown;
}

/// <summary>No other seat line is recorded; of whom nothing is recorded, any line will do.</summary>
internal sealed class OtherLinesTest(GovernanceFacts facts, int[] lines) : MembershipPredicate
{
    public override bool IsByStanding => true;

    public override Truth Of(int row, in Scope scope) => TruthLogic.Of(facts.Table.DetailsOf(row).Line is var line && (line < 0 || Array.IndexOf(lines, line) < 0));

    public override Truth OfUnseen(int forum, in Scope scope) => Truth.True;
}

internal sealed class YearTest(GovernanceFacts facts, Property property, int[] years) : FacetTest(facts)
{
    protected override string Facet => property == Property.Begins ? "from" : "to";

    public override Truth Of(int row, in Scope scope) => Facts.YearOf(row, property) is >= 0 and var year
        ? TruthLogic.Of(Array.IndexOf(years, year) >= 0)
        : Truth.Unknown;
}

internal sealed class CompetenceTest(GovernanceFacts facts, int[] competences) : FacetTest(facts)
{
    protected override string Facet => "competences";

    public override Truth Of(int row, in Scope scope) => Facts.Person(Facts.Table.Person[row])?.Competences is { } has
        ? TruthLogic.Of(Array.Exists(has, c => Array.IndexOf(competences, c) >= 0))
        : Truth.Unknown;
}

internal sealed class OrganisationTest(GovernanceFacts facts, int[] organisations) : FacetTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => "organisation";

    public override Truth Of(int row, in Scope scope) => Facts.Table.StandingOf(row).Organisation is >= 0 and var organisation
        ? TruthLogic.Of(Array.IndexOf(organisations, organisation) >= 0)
        : Truth.Unknown;
}

internal abstract class OfOrganisationTest(GovernanceFacts facts) : FacetTest(facts)
{
    public override Truth Of(int row, in Scope scope)
    {
        var organisation = Facts.Table.StandingOf(row).Organisation;
        return Facts.IsNoOrganisation(organisation) ? Truth.False
            : Facts.Organisation(organisation) is { } known ? Of(known, scope) : Truth.Unknown;
    }

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        if (Of(row, scope) == Truth.Unknown)
            values.Add(Facts.Table.StandingOf(row).Organisation < 0 ? "organisation" : Facet);
    }

    protected abstract Truth Of(OrganisationFacts organisation, in Scope scope);
}

internal sealed class SectorTest(GovernanceFacts facts, int[] sectors) : OfOrganisationTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => "sector";

    protected override Truth Of(OrganisationFacts organisation, in Scope scope) =>
        organisation.Sector < 0 ? Truth.Unknown : TruthLogic.Of(Array.IndexOf(sectors, organisation.Sector) >= 0);
}

internal sealed class GroupTest(GovernanceFacts facts, int[] groups) : OfOrganisationTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => "organisation";

    protected override Truth Of(OrganisationFacts organisation, in Scope scope) => TruthLogic.Of(Array.IndexOf(groups, organisation.Group) >= 0);
}

internal sealed class KindTest(GovernanceFacts facts, int[] kinds) : OfOrganisationTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => "kind";

    protected override Truth Of(OrganisationFacts organisation, in Scope scope) =>
        organisation.Kind < 0 ? Truth.Unknown : TruthLogic.Of(Array.IndexOf(kinds, organisation.Kind) >= 0);
}

internal sealed class ClusterTest(GovernanceFacts facts, int[] clusters, bool own) : OfOrganisationTest(facts)
{
    public override bool IsByStanding => !own;

    protected override string Facet => "clusters";

    protected override Truth Of(OrganisationFacts organisation, in Scope scope)
    {
        var answer = own ? organisation.IsIn(scope.OwnCluster) : Truth.False;
        foreach (var cluster in clusters)
            answer = TruthLogic.Or(answer, organisation.IsIn(cluster));
        return answer;
    }
}

internal sealed class AttributeTest(GovernanceFacts facts, string attribute, string[] values) : FacetTest(facts)
{
    protected override string Facet => attribute;

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        if (Of(row, scope) == Truth.Unknown)
            values.Add(AttributeLookup.MissingValue(Facts, row, attribute));
    }

    public override Truth Of(int row, in Scope scope) => AttributeLookup.OfMember(Facts, row, attribute, out var recorded)
        ? TruthLogic.Of(recorded.Any(v => Array.IndexOf(values, v.Text) >= 0))
        : Truth.Unknown;
}
