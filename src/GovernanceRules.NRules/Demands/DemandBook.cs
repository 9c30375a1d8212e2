namespace GovernanceRules;

/// <summary>Makes facts of what the charter demands.</summary>
internal sealed class DemandBook(Scene scene)
{
    private readonly SeatConditions _conditions = new(scene);

    /// <summary>The demands of one row, with the sides that they look at.</summary>
    public IEnumerable<object> FactsOf(RowQuestion question)
    {
        var row = new Row(question, scene);
        return question.Asked.Forms.SelectMany((form, place) => FactsOf(new Demand(row, form, place)));
    }

    private IEnumerable<object> FactsOf(Demand demand)
    {
        yield return demand;
        switch (demand.Form)
        {
            case CountForm { Of: Subject.Members } count:
                yield return new MemberSide(_conditions, demand, count.Members, count.Distinct ?? count.Per, isFirst: true);
                break;
            case CountForm things:
                yield return new ThingSide(demand, things.Of, things.Per);
                break;
            case EveryForm { Of: Subject.Members } every:
                yield return new MemberSide(_conditions, demand, every.Members, null, isFirst: true);
                break;
            case EveryForm things:
                yield return new ThingSide(demand, things.Of, null);
                break;
            case CompareForm compare:
                yield return new MemberSide(_conditions, demand, compare.Members, compare.By, isFirst: true);
                yield return new MemberSide(_conditions, demand, compare.With, compare.By, isFirst: false);
                break;
        }
    }
}
