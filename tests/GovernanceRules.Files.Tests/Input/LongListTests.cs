using System.Text;

namespace GovernanceRules.Files.Tests.Input;

/// <summary>Long lists are read row by row, and nobody can tell by what is read or by what is at fault.</summary>
public sealed class LongListTests
{
    public static TheoryData<string, string> Registers => new()
    {
        { "rows", "register: a\nmemberships:\n  - { forum: f, person: p, from: 2014-01-01 }\n  - forum: g\n    person: q\n    attributes: { gender: [ woman ] }\n" },
        { "json", """{ "memberships": [ { "forum": "f", "person": "p" } ], "register": "a", "people": [ { "id": "p", "competences": [] } ] }""" },
        { "the id last", "memberships: [ { forum: f, person: p } ]\nmeetings: [ { forum: f, date: 2014-01-01 } ]\nregister: a\n" },
        { "faults in and around the rows", "register: \"\"\nmemberships:\n  - { forum: f, person: p, form: x }\n  - text\n  - [ list ]\n  - { person: p, from: never }\nwaivers: {}\nmemebrships: []\n" },
        { "nothing", "register: a\nmemberships:\n" },
        { "an empty list", "register: a\nmemberships: []\n" },
        { "no list", "register: a\nmemberships: { forum: f, person: p }\n" },
        { "a list in the list", "register: a\nmemberships: [ [ { forum: f, person: p } ] ]\n" },
        { "the key twice", "register: a\nmemberships: [ { forum: f, person: p } ]\nmemberships: [ { forum: g, nobody: q } ]\n" },
        { "the key further in", "register: a\ncovers: { memberships: [ { forum: f } ] }\nx-own: { memberships: [ 1 ] }\n" },
        { "an alias and a tag", "register: a\nmemberships: [ *row, !!map { forum: f, person: p }, { forum: &f f, person: p } ]\n" },
        { "an end before its time", "register: a\nmemberships:\n  - { forum: f, person: p, form: x }\n  - { forum: f, person: " },
        { "a period that ends before it starts", "register: a\nmemberships: [ { forum: f, person: p, from: 2015-01-01, to: 2014-01-01 } ]\n" },
        { "a charter", "charter: a\nmemberships: [ { forum: f, form: x } ]\n" },
    };

    [Theory]
    [MemberData(nameof(Registers))]
    public void Register_ReadRowByRow_IsTheSameAsFromATree(string what, string text) =>
        Told(text, RegisterKeys.LongLists).Should().Equal(Told(text, LongLists.None), what);

    [Fact]
    public void Memberships_ReadRowByRow_AreNotHeldAsATree()
    {
        var text = new StringBuilder("register: a\nmemberships:\n");
        for (var i = 0; i < 1000; i++)
            text.Append($"  - {{ forum: f, person: p{i} }}\n");

        Entries(LongLists.None).Should().Be(1000);
        Entries(RegisterKeys.LongLists).Should().Be(0);
        RegisterFile.Parse(text.ToString()).Memberships.Should().HaveCount(1000);

        int Entries(LongLists longLists) =>
            ((SequenceNode)Inputs.OfText(text.ToString(), "a.yaml", null, new DiagnosticBag(), longLists).Root.Find("memberships")!.Value.Value).Items.Count;
    }

    /// <summary>All faults, or all rows with their places.</summary>
    private static IEnumerable<string> Told(string text, LongLists longLists)
    {
        try
        {
            var faults = new DiagnosticBag();
            var register = RegisterFile.Register(Inputs.OfText(text, "a.yaml", null, faults, longLists), null, faults);
            return [.. register.Memberships.Select(m => $"{m} {m.Forum.Location} {m.Person.Location}"),
                .. register.People.Select(p => $"{p}"), .. register.Meetings.Select(m => $"{m}")];
        }
        catch (InvalidInputException e)
        {
            return e.Diagnostics.Select(f => f.ToString());
        }
    }
}
