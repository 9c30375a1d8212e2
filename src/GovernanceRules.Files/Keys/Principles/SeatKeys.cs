using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal static class SeatKeys
{
    private static readonly Field<string> Name = Field.Required("name", CommonKeys.Text, "The name of the line, which its finding bears.");

    private static readonly Field<Selection> LineMembers = Field.Optional("members", SelectionKeys.Members,
        "Who fits the line; left out, every seated member.");

    private static readonly Field<ImmutableArray<SeatLine>> Lines = Field.Required("lines",
        new ListSchema<SeatLine>(
            new MappingSchema<SeatLine>("seat line", "One line of a composition: so many seats for those of a selection.",
                [Name, LineMembers, .. CountingKeys.SoMany, CommonKeys.InForce, CommonKeys.Clause, CommonKeys.Note], Line),
            "a list such as [ { name: directors, members: {}, exactly: 7 } ]", mayBeEmpty: false),
        "The lines of the composition.");

    private static readonly Field<bool> Closed = Field.Optional("closed", CommonKeys.Bool, "Whether every seated member fits a line.");

    private static readonly Field<bool> Disjoint = Field.Optional("disjoint", CommonKeys.Bool,
        "Whether one person fills at most one line; left out, a person fills every line that they fit.");

    public static readonly Field<Demand> Seats = Field.Optional("seats",
        new MappingSchema<Demand>("seats", "The seats of a forum, line by line (sammensætning).", [Lines, Closed, Disjoint, PlainFormKeys.Members],
            row => new Demand(new SeatsPrinciple(row.List(Lines), row.Find(Closed) ?? false, row.Find(Disjoint) ?? false, PlainFormKeys.MembersOf(row)), Counts: true)),
        "The seats of a forum, line by line (sammensætning).");

    private static SeatLine? Line(MappingReader row)
    {
        CountingKeys.ExpectHowMany(row, "seat line");
        var bounds = CountingKeys.BoundsOf(row, perKey: false);
        return row.Get(Name) is { } name ? new SeatLine(name, row.Get(LineMembers) ?? Selection.Everything, bounds)
        {
            InForce = CommonKeys.InForceOf(row) ?? Period.Always,
            Clauses = row.List(CommonKeys.Clause),
            Note = row.Get(CommonKeys.Note),
            Location = row.Location,
        } : null;
    }
}
