using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Whoever a matter concerns, or whose organisation it concerns, takes no part in it (inhabilitet).</summary>
internal sealed class RecusalPrinciple(Selection? members) : Principle("recusal")
{
    private readonly RecusalConstraint _form = new(members);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [_form];

    internal override Message NobodySelected => Message.Of("reason.noneTreated");

    public override Message Demand() => Message.Of("recusal.demand");

    internal override bool IsAgainstDecision(string? key, DateOnly decidedOn) => false;
}

/// <summary>Judges each step in the forum: who is present and not recused, or votes, and whether the matter concerns them.</summary>
internal sealed class RecusalConstraint(Selection? asked) : RecordConstraint(asked ?? Selection.Everything)
{
    public override string LocationRole => "matter";

    public override RecordJudgement Judge(ForumRecord record)
    {
        var steps = record.Steps.Select(s => new RecusalReading(s, record, asked)).ToList();
        var found = steps.SelectMany(s => s.Persons.Select(p => (Step: s, Person: p, Broken: s.IsBroken(p)))).Where(f => f.Broken != Truth.False)
            .GroupBy(f => f.Person, StringComparer.Ordinal).Select(person => Found(person.Key, [.. person.Select(f => (f.Step, f.Broken))], record)).ToImmutableArray();
        var open = steps.Where(s => s.MayConcernOthers).ToList();
        return new(open.Count == 0 ? found : found.Add(Open(open, record)), steps.Count == 0 && record.ShowsMeetings);
    }

    private static RecordFinding Found(string person, ImmutableArray<(RecusalReading Step, Truth Broken)> all, ForumRecord record)
    {
        var verdict = all.Any(f => f.Broken == Truth.True) ? Verdict.Violated : Verdict.Unknown;
        var told = all.Where(f => verdict == Verdict.Unknown || f.Broken == Truth.True).Select(f => f.Step).ToList();
        var who = Term.Name(Property.Person, person);
        ImmutableArray<MissingData> missing = verdict == Verdict.Violated ? [] : [.. told.SelectMany(s => s.Unrecorded(person)).Distinct()];
        var actual = Term.And(told.Select(s => Message.Of(s.HasVoted(person) ? "recusal.voted" : verdict == Verdict.Violated ? "recusal.present" : "recusal.perhaps",
            ("matter", Term.Quoted(s.At.Id)), ("date", s.At.Step.Date))));
        return new(person, verdict, new FindingMessages(Message.Of("recusal.expected"), actual,
            Message.Of(verdict == Verdict.Violated ? "recusal.message" : "recusal.unknown.message", ("who", who), ("forum", Term.Forum(record.Forum)), ("actual", actual)),
            Suggestion(verdict, told, missing, who)))
        {
            GroupingKey = Property.Person,
            Persons = told.Any(s => s.IsSeated(person)) ? [person] : [],
            ResolvedBy = missing,
            Locations = [.. told.Select(s => s.At.Location).OfType<FileLocation>().Distinct()],
        };
    }

    private static Message Suggestion(Verdict verdict, List<RecusalReading> told, ImmutableArray<MissingData> missing, Message who)
    {
        var (present, other) = (missing.Any(m => m.Value == "present"), missing.Any(m => m.Value != "present"));
        return Message.Of(verdict == Verdict.Violated ? "recusal.suggestion"
            : present && !other ? "recusal.present.suggestion"
            : other && !present ? "recusal.organisation.suggestion" : "recusal.unknown.suggestion", ("who", who), ("matters", Matters(told)));
    }

    private static RecordFinding Open(List<RecusalReading> open, ForumRecord record) => new(null, Verdict.Unknown, new FindingMessages(Message.Of("recusal.expected"),
        Message.Of("unknown.actual"),
        Message.Of("recusal.open.message", ("matters", Matters(open)), ("forum", Term.Forum(record.Forum))),
        Message.Of("recusal.open.suggestion", ("matters", Matters(open)))))
    {
        ResolvedBy = [.. open.SelectMany(s => s.UnrecordedOfOthers).Distinct()],
        Locations = [.. open.Select(s => s.At.Location).OfType<FileLocation>().Distinct()],
    };

    private static Message Matters(List<RecusalReading> steps) => Term.And(steps.Select(s => s.At.Id).Distinct(StringComparer.Ordinal).Select(Term.Quoted));
}
