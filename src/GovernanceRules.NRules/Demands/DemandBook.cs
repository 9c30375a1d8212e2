namespace GovernanceRules;

/// <summary>Makes facts of what the charter demands.</summary>
internal sealed class DemandBook(Scene scene)
{
    private readonly SeatConditions _conditions = new(scene);

    /// <summary>The demands of one row, with the sides that they look at.</summary>
    public IEnumerable<object> FactsOf(ConstraintInstance question)
    {
        var row = new Row(question, scene);
        return question.Compiled.Primitives.SelectMany((form, place) => FactsOf(new Demand(row, form, place)));
    }

    private IEnumerable<object> FactsOf(Demand demand) => demand.Form switch
    {
        CountConstraint { Of: Subject.Members } count => [demand, .. Side(demand, count.Members, count.Distinct ?? count.Per)],
        CountConstraint things => [demand, new ThingSide(demand, things.Of, things.Per)],
        ForAllConstraint { Of: Subject.Members } every => [demand, .. Side(demand, every.Members, null)],
        ForAllConstraint things => [demand, new ThingSide(demand, things.Of, null)],
        SetConstraint compare => [demand, .. Side(demand, compare.Members, compare.By), .. Side(demand, compare.With, compare.By, isFirst: false)],
        _ => [demand],
    };

    /// <summary>A side, and where it looks; one that depends on where else persons sit looks at every forum.</summary>
    private IEnumerable<object> Side(Demand demand, Selection selection, GroupingKey? key, bool isFirst = true)
    {
        var side = new MemberSide(_conditions, demand, selection, key, isFirst);
        return side.LooksElsewhere ? [side] : [side, .. side.Fora.Select(f => new SideAtForum(side, f))];
    }
}
