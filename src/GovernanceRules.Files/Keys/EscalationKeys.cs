using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>The keys of an escalation. It is read and bound to its clauses; matters are not held against it yet.</summary>
internal static class EscalationKeys
{
    private static readonly Field<Word> Id = Field.Required("id", CommonKeys.Id, "The id, by which answers name it.");

    private static readonly Field<ForumTarget> From = Field.Optional("from", new ForumTargetShape(), "The fora whose matters it is about.");

    private static readonly Field<ImmutableArray<Word>> Type = Field.Optional("type", CommonKeys.WordOrWords, "The type of the matter.");

    private static readonly Field<ImmutableArray<Word>> Traits = Field.Optional("traits", CommonKeys.WordOrWords, "Any of these traits.");

    private static readonly Field<ImmutableArray<Word>> AllTraits = Field.Optional("allTraits", CommonKeys.WordOrWords,
        "All of these traits.");

    private static readonly Field<ImmutableArray<Word>> Reaches = Field.Optional("reaches", CommonKeys.WordOrWords,
        "The matter has a step in one of these fora.");

    private static readonly Field<Row> When = Field.Optional("when",
        new MappingShape<Row>("condition of an escalation", "Which matters must go on.", [Type, Traits, AllTraits, Reaches], row => row),
            "Which matters must go on.");

    private static readonly Field<ImmutableArray<Word>> AssessedBy = Field.Optional("assessedBy", CommonKeys.WordOrWords,
        "The role that assesses whether the matter goes on.");

    private static readonly Field<ImmutableArray<Word>> To = Field.Optional("to", CommonKeys.WordOrWords,
        "The forum where it is decided, or above which.");

    private static readonly Field<ImmutableArray<Node>> Route = Field.Optional("route",
        new ListShape<Node>(new AnyShape(), "a list of places such as [ kosu, { forum: ssg, act: decided } ]", mayBeEmpty: false),
            "The places that it passes, in this order.");

    private static readonly Field<ImmutableArray<Word>> Next = Field.Optional("next", CommonKeys.WordOrWords,
        "The fora of which one has the next step.");

    public static readonly MappingShape<Escalation> Shape = new("escalation", "Which matters must go on, and where.",
        [Id, From, When, AssessedBy, To, Route, Next, ConstraintKeys.PlainSeverity, CommonKeys.InForce, CommonKeys.Clause, CommonKeys.Note], Read);

    private static Escalation? Read(Row row)
    {
        if (!row.Has(To) && !row.Has(Route) && !row.Has(Next) && !row.IsMisspelt(To) && !row.IsMisspelt(Route) && !row.IsMisspelt(Next))
            row.Reading.Wrong(FaultCode.MissingKey, row.Node, "the escalation leads nowhere; give `to`, `route` or `next`");
        return row.TryGet(Id, out var id) ? new Escalation(id)
        {
            InForce = CommonKeys.InForceOf(row) ?? Period.Always,
            Clauses = row.List(CommonKeys.Clause),
            Location = row.Location,
        } : null;
    }

    /// <summary>A place on a route, which is not looked into yet.</summary>
    private sealed class AnyShape : Shape<Node>
    {
        public override string Expected => "a place";

        public override bool TryRead(Node node, string key, Reading reading,
            [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Node value)
        {
            value = node;
            return true;
        }

        // A schema that says nothing allows anything.
        public override void Describe(SchemaWriter schema)
        {
        }
    }
}
