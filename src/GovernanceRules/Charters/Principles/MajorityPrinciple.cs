using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>So many votes adopt a matter (flertal).</summary>
internal sealed class MajorityPrinciple(MajorityDemand demand, Selection members) : Principle("majority")
{
    private readonly MajorityConstraint _form = new(demand, members);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [_form];

    internal override Message NobodySelected => Message.Of("reason.noneSettled");

    public override Message Demand() => Message.Of("majority.demand", ("about", EscalationDemandMessages.About(demand.When)), ("asked", demand.Words(members)));

    internal override bool IsAgainstDecision(string? key, DateOnly decidedOn) => false;
}

/// <summary>Judges each step that settles a matter in the forum, with votes, and does not turn it down.</summary>
internal sealed class MajorityConstraint(MajorityDemand demand, Selection members) : RecordConstraint(members)
{
    public override EscalationCondition When => demand.When;

    public override string LocationRole => "matter";

    public override RecordJudgement Judge(ForumRecord record)
    {
        var asked = record.Steps.Where(s => s.Settles && s.Step.Votes is not null && record.IsMeant(s.Matter, When).Is != Truth.False).ToList();
        return new([.. asked.Where(s => !s.IsRejection).Select(s => Broken(s, record)).OfType<RecordFinding>()], asked.Count == 0 && record.ShowsMeetings);
    }

    private RecordFinding? Broken(RecordedStep at, ForumRecord record)
    {
        var count = new VoteCount(at, demand, Members, record);
        var (meant, unrecorded) = record.IsMeant(at.Matter, When);
        var (majority, few) = (count.IsMajority, count.IsFewEnoughAgainst);
        var held = TruthLogic.And(majority, few);
        var broken = TruthLogic.And(meant, TruthLogic.Not(held));
        if (broken == Truth.False)
            return null;
        var verdict = broken == Truth.True ? Verdict.Violated : Verdict.Unknown;
        var (forum, matter, asked) = (Term.Forum(record.Forum), Term.Quoted(at.Id), demand.Words(Members));
        return new(at.Id, verdict, new FindingMessages(asked, count.Words(),
            Message.Of(verdict == Verdict.Violated ? "majority.message" : "majority.unknown.message", ("forum", forum), ("matter", matter), ("date", at.Step.Date), ("counted", count.Words()), ("asked", asked)),
            Message.Of(verdict == Verdict.Violated ? "majority.suggestion" : held == Truth.Unknown ? "majority.unknown.suggestion" : "majority.meant.suggestion",
                ("forum", forum), ("matter", matter), ("date", at.Step.Date), ("values", Term.And(unrecorded.Select(u => Term.Quoted(u)))))))
        {
            Deviation = majority == Truth.True ? Deviation.TooMany : Deviation.TooFew,
            Persons = [.. ((majority == Truth.True ? at.Step.Votes!.Against : at.Step.Votes!.For)?.Persons ?? []).Select(p => p.Text).Intersect(record.MembersOn(at.Step.Date, Selection.Everyone).Select(m => m.Person))],
            ResolvedBy = verdict == Verdict.Violated ? [] : [.. unrecorded.Concat(held == Truth.Unknown ? Unrecorded(at, record, count) : []).Select(value => new MissingData(at.Id, value))],
            Locations = at.Location is { } location ? [location] : [],
        };
    }

    private IEnumerable<string> Unrecorded(RecordedStep at, ForumRecord record, VoteCount count)
    {
        var votes = at.Step.Votes!;
        if (votes.For is null || votes.Against is null || demand.ChairBreaksTies)
            yield return "votes";
        if (demand.Of != MajorityOf.Present || count.IsWhole)
            yield break;
        if (at.Present(record) is null)
            yield return "present";
        else if (at.Step.Recused is null)
            yield return "recused";
    }
}
