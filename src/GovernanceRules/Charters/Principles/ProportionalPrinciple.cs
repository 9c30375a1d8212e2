using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The members reflect the votes (afspejler stemmefordelingen): each list has the seats that the method gives it.</summary>
internal sealed class ProportionalPrinciple(GroupingKey by, ImmutableSortedDictionary<string, long>? votes, Identifier? tally, SeatRules rules, bool ofPosts, int tolerance, Selection members)
    : Principle("proportional")
{
    // The tally of the register that gives the votes; null if the charter gives them.
    public Identifier? TallyId => tally;

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context)
    {
        // A register without the votes leaves every list open.
        var counted = votes ?? context.Register.Tallies.FirstOrDefault(t => t.Id == tally)?.Votes;
        return
        [
            new CountConstraint(members, Bounds.None)
            {
                CountsPosts = ofPosts,
                Per = by,
                Domain = KeyDomain.These((counted ?? ImmutableSortedDictionary<string, long>.Empty).Keys.Select(k => new Identifier(k))),
                Allotment = new Allotment(counted, rules, tolerance) { Tally = votes is null ? tally : null, Draws = DrawsOf(context) },
            },
        ];
    }

    // Those up to the day, the latest first.
    private static ImmutableDictionary<string, ImmutableArray<ImmutableArray<string>>> DrawsOf(PrincipleContext context) => context.Register.Draws.Where(d => d.Date <= context.Day)
        .GroupBy(d => d.Forum.Text, StringComparer.Ordinal)
        .ToImmutableDictionary(d => d.Key, d => d.OrderByDescending(o => o.Date).Select(o => o.Order).ToImmutableArray(), StringComparer.Ordinal);

    public override Message Demand()
    {
        var demand = members.IsEmpty
            ? Message.Of("proportional.demand", ("key", Term.KeyWord(by)), ("method", Method()), ("within", Within()))
            : Message.Of("proportional.demand.of", ("members", SelectionMessages.Plural(members)), ("key", Term.KeyWord(by)), ("method", Method()), ("within", Within()));
        return Term.Joined([demand, .. Limits()], "list.sentence");
    }

    public override FindingMessages Describe(FindingDetails facts)
    {
        var plain = PrimitiveMessages.Of(facts);
        if (facts.Key is null)
            return plain with
            {
                Message = Message.Of("proportional.noTally.message", ("members", SelectionMessages.Plural(members)), ("forum", Term.Forum(facts.Forum)), ("tally", tally ?? "")),
                Suggestion = Message.Of("proportional.noTally.suggestion", ("tally", tally ?? "")),
            };
        return facts.IsViolated
            ? plain with
            {
                Message = Message.Of("proportional.message", ("forum", Term.Forum(facts.Forum)), ("actual", plain.Actual), ("expected", plain.Expected), ("total", facts.Total), ("order", Order(facts))),
            }
            : plain;
    }

    private Message Within() => tolerance == 0 ? Message.Empty : Message.Of("proportional.within", ("tolerance", tolerance));

    private Message Method() => rules.Method switch
    {
        SeatMethod.SainteLague => Message.Of("proportional.sainteLague"),
        SeatMethod.Adams => Message.Of("proportional.adams"),
        SeatMethod.HuntingtonHill => Message.Of("proportional.huntingtonHill"),
        SeatMethod.LargestRemainder => Message.Of("proportional.remainder"),
        SeatMethod.LargestRemainderDroop => Message.Of("proportional.remainder.droop"),
        _ => Message.Of("proportional.dHondt"),
    };

    private IEnumerable<Message> Limits()
    {
        if (ofPosts)
            yield return Message.Of("proportional.posts");
        if (rules.FirstDivisor is var (numerator, denominator))
            yield return Message.Of("proportional.firstDivisor", ("divisor", denominator == 1 ? numerator : Message.Of("proportional.fraction", ("numerator", numerator), ("denominator", denominator))));
        if (!rules.Alliances.IsEmpty)
            yield return Message.Of("proportional.alliances", ("all", Term.And(rules.Alliances.Select(a =>
                Message.Of("proportional.alliance", ("name", Term.Quoted(a.Key)), ("lists", Term.And(a.Value.Select(l => Term.Quoted(l)))))))));
        if (rules.KeepMajority)
            yield return Message.Of("proportional.keepMajority");
        if (rules.Minimum > 0)
            yield return Message.Of("proportional.minimum", ("minimum", rules.Minimum));
        if (!rules.Maximum.IsEmpty)
            yield return Message.Of("proportional.maximum", ("all", Term.And(rules.Maximum.Select(m => Message.Of("votes.line", ("list", m.Key), ("votes", m.Value))))));
    }

    // As far as no tie decides it.
    private Message Order(FindingDetails facts) => facts.Primitive is CountConstraint { Allotment: { } allotment } && allotment.Order(facts.Total, facts.Forum) is { IsEmpty: false } order
        ? allotment.KeptBy(facts.Total, facts.Forum) is { } kept
            ? Message.Of("proportional.kept.order", ("side", Term.Quoted(kept)), ("method", Method()), ("order", Joined(order)))
            : Message.Of("proportional.order", ("method", Method()), ("order", Joined(order)))
        : Message.Empty;

    private static Message Joined(IEnumerable<string> order) => Term.Joined(order.Select(o => Term.Quoted(o)), "list.comma");
}
