namespace GovernanceRules;

/// <summary>A condition on memberships, ready to be asked of many.</summary>
internal abstract class MemberTest
{
    /// <summary>Whether a membership fits.</summary>
    public abstract Kleene Of(int row, in Scope scope);

    /// <summary>Whether a membership could fit of which only the forum is known; yes where every such membership does.</summary>
    public virtual Kleene OfUnseen(int forum, in Scope scope) => Kleene.Unknown;

    /// <summary>Whether the answer depends on other memberships of the same person.</summary>
    public virtual bool LooksElsewhere => false;

    /// <summary>Whether the answer depends on the standing alone.</summary>
    public virtual bool IsByStanding => false;

    /// <summary>What is not recorded of a membership and makes the answer unknown, as files name it.</summary>
    public virtual void Unsettled(int row, in Scope scope, ISet<string> values)
    {
    }
}

/// <summary>A condition on one facet.</summary>
internal abstract class FacetTest(GovernanceFacts facts) : MemberTest
{
    protected GovernanceFacts Facts { get; } = facts;

    protected abstract string Facet { get; }

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        if (Of(row, scope) == Kleene.Unknown)
            values.Add(Facet);
    }
}

internal sealed class ForumTest(GovernanceFacts facts, int[] fora) : MemberTest
{
    public override Kleene Of(int row, in Scope scope) => KleeneLogic.Of(Array.IndexOf(fora, facts.Table.Forum[row]) >= 0);

    public override Kleene OfUnseen(int forum, in Scope scope) => KleeneLogic.Of(Array.IndexOf(fora, forum) >= 0);
}

// By name and not by number: a live check may meet a person later who has no number yet.
internal sealed class PersonTest(GovernanceFacts facts, string[] persons) : MemberTest
{
    public override Kleene Of(int row, in Scope scope) =>
        KleeneLogic.Of(Array.IndexOf(persons, facts.Table.Persons[facts.Table.Person[row]]) >= 0);
}

internal sealed class RoleTest(GovernanceFacts facts, int[] roles) : MemberTest
{
    public override bool IsByStanding => true;

    public override Kleene Of(int row, in Scope scope) => KleeneLogic.Of(Array.IndexOf(roles, facts.Table.StandingOf(row).Role) >= 0);
}

internal sealed class SeatedTest(GovernanceFacts facts) : MemberTest
{
    public override bool IsByStanding => true;

    public override Kleene Of(int row, in Scope scope) => KleeneLogic.Of(facts.IsSeated(facts.Table.StandingOf(row).Role));
}

/// <summary>What every membership fits, such as <c>role: any</c>.</summary>
internal sealed class AlwaysTest : MemberTest
{
    public override bool IsByStanding => true;

    public override Kleene Of(int row, in Scope scope) => Kleene.Yes;

    public override Kleene OfUnseen(int forum, in Scope scope) => Kleene.Yes;
}

internal sealed class LevelTest(GovernanceFacts facts, (int Exactly, int Least, int Most)[] spans) : FacetTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => "level";

    public override Kleene Of(int row, in Scope scope)
    {
        var level = Facts.Table.StandingOf(row).Level;
        if (level < 0)
            return Kleene.Unknown;
        foreach (var (exactly, least, most) in spans)
        {
            if (exactly >= 0 ? exactly == level : Facts.RankOf(level) is >= 0 and var rank && rank >= least && rank <= most)
                return Kleene.Yes;
        }

        return Kleene.No;
    }
}

internal sealed class AppointedByTest(GovernanceFacts facts, int[] bodies) : FacetTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => "appointedBy";

    public override Kleene Of(int row, in Scope scope) => Facts.Table.StandingOf(row).AppointedBy is >= 0 and var body
        ? KleeneLogic.Of(Array.IndexOf(bodies, body) >= 0)
        : Kleene.Unknown;
}

internal sealed class CompetenceTest(GovernanceFacts facts, int[] competences) : FacetTest(facts)
{
    protected override string Facet => "competences";

    public override Kleene Of(int row, in Scope scope) => Facts.Person(Facts.Table.Person[row])?.Competences is { } has
        ? KleeneLogic.Of(Array.Exists(has, c => Array.IndexOf(competences, c) >= 0))
        : Kleene.Unknown;
}

internal sealed class OrganisationTest(GovernanceFacts facts, int[] organisations) : FacetTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => "organisation";

    public override Kleene Of(int row, in Scope scope) => Facts.Table.StandingOf(row).Organisation is >= 0 and var organisation
        ? KleeneLogic.Of(Array.IndexOf(organisations, organisation) >= 0)
        : Kleene.Unknown;
}

/// <summary>A condition on the organisation that the member represents.</summary>
internal abstract class OfOrganisationTest(GovernanceFacts facts) : FacetTest(facts)
{
    public override Kleene Of(int row, in Scope scope) => Facts.Organisation(Facts.Table.StandingOf(row).Organisation) is { } organisation
        ? Of(organisation, scope)
        : Kleene.Unknown;

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        if (Of(row, scope) == Kleene.Unknown)
            values.Add(Facts.Table.StandingOf(row).Organisation < 0 ? "organisation" : Facet);
    }

    protected abstract Kleene Of(OrganisationFacts organisation, in Scope scope);
}

internal sealed class SectorTest(GovernanceFacts facts, int[] sectors) : OfOrganisationTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => "sector";

    protected override Kleene Of(OrganisationFacts organisation, in Scope scope) =>
        organisation.Sector < 0 ? Kleene.Unknown : KleeneLogic.Of(Array.IndexOf(sectors, organisation.Sector) >= 0);
}

internal sealed class KindTest(GovernanceFacts facts, int[] kinds) : OfOrganisationTest(facts)
{
    public override bool IsByStanding => true;

    protected override string Facet => "kind";

    protected override Kleene Of(OrganisationFacts organisation, in Scope scope) =>
        organisation.Kind < 0 ? Kleene.Unknown : KleeneLogic.Of(Array.IndexOf(kinds, organisation.Kind) >= 0);
}

internal sealed class ClusterTest(GovernanceFacts facts, int[] clusters, bool own) : OfOrganisationTest(facts)
{
    public override bool IsByStanding => !own;

    protected override string Facet => "clusters";

    protected override Kleene Of(OrganisationFacts organisation, in Scope scope)
    {
        var answer = own ? organisation.IsIn(scope.OwnCluster) : Kleene.No;
        foreach (var cluster in clusters)
            answer = KleeneLogic.Or(answer, organisation.IsIn(cluster));
        return answer;
    }
}

internal sealed class AttributeTest(GovernanceFacts facts, string attribute, string[] values) : FacetTest(facts)
{
    protected override string Facet => attribute;

    public override Kleene Of(int row, in Scope scope) => AttributeLookup.OfMember(Facts, row, attribute, out var recorded)
        ? KleeneLogic.Of(recorded.Any(v => Array.IndexOf(values, v.Text) >= 0))
        : Kleene.Unknown;
}
