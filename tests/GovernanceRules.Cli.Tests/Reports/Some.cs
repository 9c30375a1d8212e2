namespace GovernanceRules.Cli.Tests.Reports;

/// <summary>Reports to write.</summary>
internal static class Some
{
    public static readonly DateOnly Day = new(2014, 3, 1);

    public static Report Report(string charter, string register, string charterFile = "c.charter.yaml", string registerFile = "r.register.yaml") =>
        CharterFile.Parse(charter, charterFile).Check(RegisterFile.Parse(register, registerFile), Day);

    /// <summary>A board of at most so many, with so many members.</summary>
    public static Report Crowd(int most, int members, string name = "The board", string? person = null) => Report(
        $$"""
        charter: c
        fora: [ { id: board, name: "{{name}}" } ]
        constraints: [ { id: SIZE, forum: board, count: { members: {}, max: {{most}} } } ]
        """,
        $$"""
        register: r
        covers: { fora: [ board ] }
        people: [ { id: p01{{(person is null ? "" : $", name: \"{person}\"")}} } ]
        memberships: [ {{string.Join(", ", Enumerable.Range(1, members).Select(n => $"{{ forum: board, person: p{n:00} }}"))}} ]
        """);

    public static string Text(CheckAnswer answer, bool colours = false)
    {
        using var writer = new StringWriter();
        TextReport.Write(answer, writer, colours);
        return writer.ToString();
    }

    public static byte[] Json(CheckAnswer answer)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(answer, stream);
        return stream.ToArray();
    }
}
