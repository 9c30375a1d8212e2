using System.Text;

namespace GovernanceRules.Cli.Tests.Reports;

/// <summary>Reports to write.</summary>
internal static class Some
{
    /// <summary>A text with every sign that some format takes for its own.</summary>
    public const string Hostile = "50%: a,b;c]<d>&\"'`|*_[x](y) ::error::{0} ##vso[x]";

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

    /// <summary>A board whose two members are below the level that is asked for: one of them certainly, of the other it is not known, and a third is waived.</summary>
    /// <param name="above">Lines above all others, which move them down.</param>
    /// <param name="reason">Why the third is waived.</param>
    /// <param name="file">The register's file.</param>
    public static Report Levels(string above = "", string reason = "Acting.", string file = "r.register.yaml") => Report(
        above + """
        charter: c
        levels: [ chief, director ]
        clauses: [ { id: C-1, quote: "Members are directors." } ]
        fora: [ { id: board } ]
        constraints:
          - { id: LEVEL, forum: board, level: { atLeast: director }, clause: C-1 }
        """,
        above + $$"""
        register: r
        covers: { fora: [ board ] }
        memberships:
          - { forum: board, person: low, level: chief }
          - { forum: board, person: open }
          - { forum: board, person: waived, level: chief }
        waivers:
          - { constraint: LEVEL, key: waived, reason: '{{reason.Replace("'", "''", StringComparison.Ordinal)}}', decidedBy: council, decidedOn: 2014-01-01, to: 2014-12-31 }
        """, registerFile: file);

    /// <summary>An answer that has only a fault.</summary>
    public static CheckAnswer Fault(string file, string text) => new([]) { Faults = [new Diagnostic("GOV012", new FileLocation(file, 3, 7), text)] };

    public static string Text(CheckAnswer answer, bool colours = false) => Written(w => TextReport.Write(answer, w, colours));

    public static byte[] Json(CheckAnswer answer) => Bytes(s => JsonReport.Write(answer, s));

    public static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }

    public static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    public static string Utf8(Action<Stream> write) => Encoding.UTF8.GetString(Bytes(write));
}
