using System.Text;

namespace GovernanceRules.Files.Tests.Csv;

public sealed class MembershipCsvTests
{
    [Theory]
    [InlineData("forum,person,organisation,role,level,from,to,appointedBy,gender\nssg,p1,viborg,chair,director,2014-01-01,2015-12-31,kosu,woman\n")]
    [InlineData("forum;person;organisation;role;level;from;to;appointedBy;gender\r\nssg;p1;viborg;chair;director;2014-01-01;2015-12-31;kosu;woman\r\n")]
    [InlineData("\uFEFFgender,to,from,\"person\",forum,level,role,organisation,appointedBy\nwoman,2015-12-31,2014-01-01,p1,\"ssg\",director,chair,viborg,kosu")]
    [InlineData("\n forum , person ,organisation,role,level,from,to,appointedBy,gender,,\n\n,,,,,,,,,,\nssg ,\tp1,viborg,chair,director,2014-01-01,2015-12-31,kosu,woman,,\n\n")]
    [InlineData("forum,person,organisation,role,level,from,to,appointedBy,gender\rssg,p1,viborg,chair,director,2014-01-01,2015-12-31,kosu,woman\r")]
    [InlineData("sep=;\r\nforum;person;organisation;role;level;from;to;appointedBy;gender\r\nssg;p1;viborg;chair;director;2014-01-01;2015-12-31;kosu;woman\r\n")]
    [InlineData("\uFEFFsep=,\nforum,person,organisation,role,level,from,to,appointedBy,gender\nssg,p1,viborg,chair,director,2014-01-01,2015-12-31,kosu,woman\n")]
    [InlineData("\"sep=|\"\nforum|person|organisation|role|level|from|to|appointedBy|gender\nssg|p1|viborg|chair|director|2014-01-01|2015-12-31|kosu|woman\n")]
    [InlineData("SEP=\t\n\nforum\tperson\torganisation\trole\tlevel\tfrom\tto\tappointedBy\tgender\nssg\tp1\tviborg\tchair\tdirector\t2014-01-01\t2015-12-31\tkosu\twoman\n")]
    public void File_InAnyDialect_GivesTheMembership(string csv)
    {
        var membership = Read(csv).Should().ContainSingle().Subject;

        (membership with { Location = null }).Should().Be(new Membership("ssg", "p1")
        {
            Organisation = "viborg",
            Role = "chair",
            Level = "director",
            AppointedBy = "kosu",
            Period = new Period(new DateOnly(2014, 1, 1), new DateOnly(2015, 12, 31)),
            Attributes = AttributeSet.Of(("gender", "woman")),
        });
    }

    [Fact]
    public void Rows_AfterALineThatNamesTheSeparator_HaveTheirLines()
    {
        var rows = Read("sep=;\nforum;person\nssg;p1,a,b\nssg;p2\n");

        rows.Select(m => $"{m.Person} {m.Location!.Line}:{m.Location.Column}").Should().Equal("p1,a,b 3:1", "p2 4:1");
    }

    [Fact]
    public void Cell_ThatIsEmpty_IsNotRecorded()
    {
        var membership = Read("forum,person,organisation,role,level,from,to,appointedBy,gender,clause\nssg,p1,,,,,,,,\n").Should().ContainSingle().Subject;

        (membership with { Location = null }).Should().Be(new Membership("ssg", "p1"));
    }

    [Fact]
    public void Vacant_InAColumn_IsASeatThatNobodyHolds()
    {
        var register = Register("forum,person,vacant,organisation\nssg,,true,viborg\nssg,p1,,viborg\nssg,p2,FALSE,\n");

        register.VacantSeats.Select(s => $"{s.Forum} {s.Organisation} {s.Location!.Line}").Should().Equal("ssg viborg 2");
        register.Memberships.Select(m => $"{m.Person} {m.Organisation}").Should().Equal("p1 viborg", "p2 ");
    }

    [Fact]
    public void Bodies_InColumns_AreTheRows() =>
        (Read("forum,person,to,nominatedBy,approvedBy,ended,endedBy,line\nssg,p1,2014-12-31,kosu,region,removed,sku,Directors of hospitals\n")[0] with { Location = null }).Should().Be(new Membership("ssg", "p1")
        {
            Period = new Period(null, new DateOnly(2014, 12, 31)),
            NominatedBy = "kosu",
            ApprovedBy = "region",
            Ended = EndReason.Removed,
            EndedBy = "sku",
            Line = "Directors of hospitals",
        });

    [Fact]
    public void Clause_InAColumn_IsTheRows() =>
        Read("forum,person,clause\nssg,p1,C-01\n")[0].Clauses.Select(c => c.Text).Should().Equal("C-01");

    [Fact]
    public void Person_InQuotes_IsAnyText() =>
        Read("forum,person\nssg,\"Ærø, \"\"Åse\"\" 😀\"\n")[0].Person.Text.Should().Be("Ærø, \"Åse\" 😀");

    [Fact]
    public void Rows_AfterEmbeddedLineBreaks_HaveTheirLines()
    {
        var rows = Read("forum,person,remark\nssg,p1,\"one\ntwo\r\nthree\"\nssg,p2,x\n\nssg,p3,\"\n\"\nssg,p4,\n");

        rows.Select(m => $"{m.Person} {m.Location!.Line}:{m.Location.Column}").Should().Equal("p1 2:1", "p2 5:1", "p3 7:1", "p4 9:1");
    }

    [Fact]
    public void Memberships_OfBothFiles_AreTogether()
    {
        using var folder = new TempFolder().With("m/members.csv", "forum,person\nssg,p2\n").With("r.yaml", "register: r\nmembershipsFrom: ./m/members.csv\nmemberships: [ { forum: ssg, person: p1 } ]");

        var register = RegisterFile.Load(folder["r.yaml"]);

        register.Memberships.Select(m => m.Person.Text).Should().Equal("p1", "p2");
        register.Memberships[1].Location!.File.Should().EndWith("m/members.csv");
    }

    [Fact]
    public void Words_ThatRepeat_AreKeptOnce()
    {
        var rows = Read("forum,person,gender\n" + string.Concat(Enumerable.Repeat("ssg,p1,woman\n", 3)));

        rows[2].Forum.Text.Should().BeSameAs(rows[0].Forum.Text);
        rows[2].Attributes.Should().BeSameAs(rows[0].Attributes);
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "", "1:1: error GOV026: the file is empty; expected a header such as `forum,person,organisation,role,level,from,to`" },
        { "\n\n", "1:1: error GOV026: the file is empty; expected a header such as `forum,person,organisation,role,level,from,to`" },
        { "person\np", "1:1: error GOV026: the file has no column `forum`; the header needs `forum` and `person`, between `,` or `;`" },
        { "forum\tperson\nb\tp", "1:1: error GOV026: the column `forum person`; expected one of `forum`, `person`, `vacant`, `organisation`, `role`, `level`, `from`, `to`, `appointedBy`, `nominatedBy`, `approvedBy`, `ended`, `endedBy`, `line`, `standsInFor`, `votes` or `clause`, or an attribute\n1:1: error GOV026: the file has no column `forum`; the header needs `forum` and `person`, between `,` or `;`\n1:1: error GOV026: the file has no column `person`; the header needs `forum` and `person`, between `,` or `;`" },
        { "forum,person,forum\nb,p,b", "1:14: error GOV026: the column `forum` stands twice" },
        { "forum,person,organization\nb,p,o", "1:14: error GOV026: there is no column `organization`; did you mean `organisation`? An attribute of so near a name is declared in the register's `attributes`" },
        { "Forum,person\nb,p", "1:1: error GOV026: there is no column `Forum`; did you mean `forum`? An attribute of so near a name is declared in the register's `attributes`" },
        { "forum,person,,gender\nb,p,,x", "1:14: error GOV026: the column has no name; expected one of `forum`, `person`, `vacant`, `organisation`, `role`, `level`, `from`, `to`, `appointedBy`, `nominatedBy`, `approvedBy`, `ended`, `endedBy`, `line`, `standsInFor`, `votes` or `clause`, or an attribute" },
        { "forum,person,attributes\nb,p,x", "1:14: error GOV026: a cell holds one value, so there is no column `attributes`; give each attribute a column of its own" },
        { "forum,person,vacant\nb,p,true\nb,,maybe", "2:5: error GOV026: the row has a `person` and is `vacant`; a seat that somebody holds is not vacant\n3:4: error GOV026: `vacant` is `maybe`; expected `true` or `false`" },
        { "forum,person,votes\nb,p,-1", "2:5: error GOV016: `votes` is `-1`; expected a whole number, 0 or more" },
        { "forum,person,ended\nb,p,resined", "2:5: error GOV026: `ended` is `resined`, which is no reason; did you mean `resigned`?" },
        { "forum,person\nb", "2:1: error GOV026: the row has 1 cell, but the header 2; leave a cell empty where nothing is recorded" },
        { "forum,person\nb,p,x", "2:1: error GOV026: the row has 3 cells, but the header 2; leave a cell empty where nothing is recorded" },
        { "forum,person\n,p\nb,", "2:1: error GOV026: `forum` is empty; every row needs one\n3:3: error GOV026: `person` is empty; every row needs one, or `true` in a column `vacant` for a seat that nobody holds" },
        { "forum,person,from,to\nb,p,2014-1-1,x", "2:5: error GOV014: `from` is `2014-1-1`; expected a date such as 2014-03-01, 2014-03 or 2014\n2:14: error GOV014: `to` is `x`; expected a date such as 2014-03-01, 2014-03 or 2014, or `unknown`" },
        { "forum,person,remark,to\nb,p,\"æ,\n\",x", "3:3: error GOV014: `to` is `x`; expected a date such as 2014-03-01, 2014-03 or 2014, or `unknown`" },
        { "forum,person,from,to\nb,p,2014-01-02,2014-01-01", "2:1: error GOV015: the membership of `p` in `b` ends on 2014-01-01, before it starts on 2014-01-02" },
        { "forum,person\nb,\"p\nq\"", "2:1: error GOV011: the id of a person is empty or has a control character; any other text will do" },
        { "forum,person\nb,p\"q\nb,r\nb,\"s", "2:3: error GOV026: a quote stands inside this field, or is not closed; put the field in quotes and double those in it\n4:3: error GOV026: a quote stands inside this field, or is not closed; put the field in quotes and double those in it" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void File_WithMistakes_TellsThemAtTheirPlaces(string csv, string expected) =>
        string.Join("\n", ToldOf(Encoding.UTF8.GetBytes(csv))).Should().Be(string.Join("\n", expected.Split('\n').Select(l => "m.csv:" + l)));

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x66, 0x6F, 0x72, 0x75, 0x6D, 0x2C, 0xE6 }, "1:7: error GOV001: the file is not UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x66, 0x00 }, "1:1: error GOV001: the file is saved as UTF-16")]
    public void File_InAnotherEncoding_IsAFaultThatSaysHowToSave(byte[] bytes, string expected) =>
        ToldOf(bytes)[^1].Should().Be($"m.csv:{expected}; save it as UTF-8 (in Excel: `CSV UTF-8`; in an editor: save with encoding UTF-8)");

    [Fact]
    public void File_SavedAsLatin1FarDown_HasThePlaceOfTheFirstLetter()
    {
        var csv = "forum,person\n" + string.Concat(Enumerable.Repeat("b,åse\n", 40_000));

        ToldOf([.. Encoding.UTF8.GetBytes(csv), .. Encoding.Latin1.GetBytes("b,ås\n")]).Should().Equal(
            "m.csv:40002:3: error GOV001: the file is not UTF-8; save it as UTF-8 (in Excel: `CSV UTF-8`; in an editor: save with encoding UTF-8)");
    }

    [Fact]
    public void Quote_ThatIsNeverClosed_IsOneFaultEvenInALongFile() =>
        ToldOf(Encoding.UTF8.GetBytes("forum,person\nb,p\nb,\"q\n" + string.Concat(Enumerable.Repeat("b,r\n", 600_000)))).Should().ContainSingle()
            .Which.Should().StartWith("m.csv:3:1: error GOV026: a field that begins in this row is longer than 1 MiB");

    [Fact]
    public void Column_NearABuiltInName_IsAnAttributeWhereTheRegisterDeclaresIt()
    {
        using var folder = new TempFolder().With("m.csv", "forum,person,roles\nb,p,x\n").With("r.yaml", "register: r\nattributes: [ roles ]\nmembershipsFrom: m.csv");

        RegisterFile.Load(folder["r.yaml"]).Memberships[0].Attributes.Should().Be(AttributeSet.Of(("roles", "x")));
    }

    [Fact]
    public void Path_ThatIsAFolder_IsAFault()
    {
        using var folder = new TempFolder().With("r.yaml", "register: r\nmembershipsFrom: .");

        folder.Here(Told.By(() => RegisterFile.Load(folder["r.yaml"]))).Should().ContainSingle().Which.Should().EndWith("is a folder; expected a CSV file");
    }

    private static System.Collections.Immutable.ImmutableArray<Membership> Read(string csv) => Register(csv).Memberships;

    private static Register Register(string csv)
    {
        using var folder = new TempFolder().With("m.csv", csv).With("r.yaml", "register: r\nmembershipsFrom: m.csv");
        return RegisterFile.Load(folder["r.yaml"]);
    }

    private static string[] ToldOf(byte[] csv)
    {
        using var folder = new TempFolder().With("m.csv", csv).With("r.yaml", "register: r\nmembershipsFrom: m.csv");
        return folder.Here(Told.By(() => RegisterFile.Load(folder["r.yaml"])));
    }
}
