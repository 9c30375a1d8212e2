using System.Collections.Immutable;
using System.Text;

namespace GovernanceRules.Files;

/// <summary>How a list of memberships is read: a spreadsheet as somebody keeps it, with headings and words of its own.</summary>
internal static class MembershipListKeys
{
    private static readonly IdentifierSchema Path = new("the path of a CSV file or a workbook");

    private static readonly Field<Identifier> File = Field.Required("file", Path, "The path, relative to this file: a workbook if it ends in `.xlsx`, else CSV.");

    private static readonly Field<string> Sheet = Field.Optional("sheet", new TextSchema("the name of a sheet"), "The sheet of a workbook; left out, the first.");

    private static readonly Field<int> Header = Field.Optional("header", new CountSchema(),
        "The row of the headings, counted from 1; left out, the first row that has the headings that are needed.");

    private static readonly Field<ImmutableArray<(ScalarNode Key, Identifier Value)>> Columns = Field.Optional("columns",
        new MapSchema<Identifier>(new IdentifierSchema("the name of a column, such as `person`, or an attribute"), "a mapping such as { Navn: person }"),
        "By heading, the column that it is: a key of a membership, or an attribute. Other headings are passed over, but for those that are a key of a membership.");

    private static readonly Field<ImmutableArray<(ScalarNode Key, Node Value)>> Values = Field.Optional("values",
        new MapSchema<Node>(new Deferred(new MapSchema<Identifier>(CommonKeys.AnyWord, "a mapping such as { Formand: chair }")), "a mapping such as { role: { Formand: chair } }"),
        "By column, what its cells mean that say it in words of their own; empty, such a cell is not recorded. `vacant` for a person: nobody holds the seat.");

    private static readonly Field<Identifier> Forum = Field.Optional("forum", CommonKeys.ForumId, "The forum, of rows that name none.");

    private static readonly Field<ImmutableArray<DateFormat>> Dates = Field.Optional("dates", new OneOrMany<DateFormat>(new DateFormatSchema()),
        "How dates are written where they are text, or a list of such forms; dates such as 2014-03-01, and cells that are dates, need none.");

    private static readonly Field<Encoding> Encoded = Field.Optional("encoding", new EncodingSchema(), "How a CSV file was saved; left out, as UTF-8.");

    public static readonly NodeSchema<ImmutableArray<MembershipList>> Lists = new OneOrMany<MembershipList>(new ScalarOrMapping<MembershipList>(
        new Mapped<Identifier, MembershipList>(Path, (_, node) => new MembershipList((ScalarNode)node) { IsDescribed = MembershipList.IsWorkbookName(((ScalarNode)node).Text) }),
        new MappingSchema<MembershipList>("list of memberships", "A CSV file or a workbook of memberships, and how it is read.",
            [File, Sheet, Header, Columns, Values, Forum, Dates, Encoded], Read)), mayBeEmpty: true);

    private static MembershipList? Read(MappingReader row)
    {
        if (!row.TryGet(File, out _) || row.NodeOf(File) is not ScalarNode path)
            return null;
        var list = new MembershipList(path)
        {
            IsDescribed = true,
            Sheet = row.NodeOf(Sheet) as ScalarNode,
            Header = row.Find(Header) is > 0 and var header ? header : null,
            Columns = row.TryGet(Columns, out var columns) ? columns : null,
            Values = [.. row.List(Values).Select(v => ValuesOf(v.Key, v.Value, row.Reading)).OfType<ListValues>()],
            Forum = row.Find(Forum),
            Dates = row.List(Dates),
            Encoding = row.Get(Encoded),
        };
        Judge(row, list);
        return list;
    }

    private static void Judge(MappingReader row, MembershipList list)
    {
        if (row.Find(Header) == 0)
            row.Wrong(DiagnosticId.BadNumber, Header, "`header` is `0`; rows are counted from 1");
        if (list.IsWorkbook && row.Has(Encoded))
            row.Wrong(DiagnosticId.WrongShape, Encoded, "a workbook says itself how it was saved; `encoding` is for CSV");
        if (!list.IsWorkbook && row.Has(Sheet))
            row.Wrong(DiagnosticId.WrongShape, Sheet, "a CSV file has no sheets; `sheet` is for a workbook, whose name ends in `.xlsx`");
        foreach (var column in (list.Columns ?? []).Select(c => c.Column))
            if (column.Text == CommonKeys.Attributes.Name)
                row.Reading.Faults.Add(DiagnosticId.Csv, column.Location, "a cell holds one value, so there is no column `attributes`; name the attribute that the cells give");
        foreach (var again in (list.Columns ?? []).GroupBy(c => c.Column.Text).Where(g => g.Count() > 1).Select(g => g.ElementAt(1)))
            row.Reading.Faults.Add(DiagnosticId.Csv, again.Column.Location, $"two headings are the column {Show.Quoted(again.Column.Text)}; only one of them can be read");
    }

    // A cell without a meaning is not recorded.
    private static ListValues? ValuesOf(ScalarNode column, Node node, ReadContext reading)
    {
        if (node is not MappingNode cells)
        {
            reading.Unexpected(DiagnosticId.WrongShape, node, column.Text, "a mapping such as { Formand: chair }");
            return null;
        }

        var meanings = ImmutableArray.CreateBuilder<(ScalarNode, string)>(cells.Entries.Count);
        foreach (var (cell, meaning) in cells.Entries)
            if (CommonKeys.AnyWord.TryRead(meaning, cell.Text, reading, out var word))
                meanings.Add((cell, word.Text));
        meanings.AddRange(cells.Nulls.Select(c => (c, "")));
        return new ListValues(column, meanings.ToImmutable());
    }
}
