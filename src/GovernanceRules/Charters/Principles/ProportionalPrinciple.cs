using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The members reflect the votes (afspejler stemmefordelingen): each list has the seats that the method gives it.</summary>
internal sealed class ProportionalPrinciple(GroupingKey by, ImmutableSortedDictionary<string, long>? votes, Identifier? tally, bool byRemainder, int tolerance, Selection members)
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
                Per = by,
                Domain = KeyDomain.These((counted ?? ImmutableSortedDictionary<string, long>.Empty).Keys.Select(k => new Identifier(k))),
                Allotment = new Allotment(counted, byRemainder, tolerance) { Tally = votes is null ? tally : null },
            },
        ];
    }

    public override Message Demand()
    {
        var method = byRemainder ? Message.Of("proportional.remainder") : Message.Of("proportional.dHondt");
        return Message.Of("proportional.demand", ("key", Term.KeyWord(by)), ("method", method), ("within", Within()));
    }

    public override FindingMessages Describe(FindingDetails facts)
    {
        var plain = PrimitiveMessages.Of(facts);
        if (facts.Key is null)
            return plain with
            {
                Message = Message.Of("proportional.noTally.message", ("forum", Term.Forum(facts.Forum)), ("tally", tally ?? "")),
                Suggestion = Message.Of("proportional.noTally.suggestion", ("tally", tally ?? "")),
            };
        return facts.IsViolated
            ? plain with
            {
                Message = Message.Of("proportional.message", ("forum", Term.Forum(facts.Forum)), ("actual", plain.Actual), ("expected", plain.Expected), ("total", facts.Total)),
            }
            : plain;
    }

    private Message Within() => tolerance == 0 ? Message.Empty : Message.Of("proportional.within", ("tolerance", tolerance));
}
