namespace GovernanceRules.Cli.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public void Findings_OfAForum_StandUnderItWithTheSentenceAndWhatToDo() =>
        Some.Written(w => MarkdownReport.Write(new CheckAnswer([Some.Levels()]), w)).Should().Be("""
            # c

            Register r on 2014-03-01. **NOT PASSED: 1 error, 1 unknown at or above the threshold `unknown`.**

            1 constraint checked: 1 violated. Findings: 1 error, 1 unknown.

            ## board

            1 error, 1 unknown, 1 waived

            - **ERROR** `low` sits in `board` at level `chief`; at least `director` is required.
              - To do: Appoint somebody at level `director` or above to `board` in the place of `low`.
              - “Members are directors.” (C-1)
              - `LEVEL/board/low` (r.register.yaml:4:5)
            - **UNKNOWN** It is not known whether `open` in `board` is at level `director` or above, since `level` of `open` is not recorded.
              - To do: Record `level` of `open`.
              - “Members are directors.” (C-1)
              - `LEVEL/board/open` (r.register.yaml:5:5)
            - **WAIVED** `waived` sits in `board` at level `chief`; at least `director` is required.
              - Waived by council on 2014-01-01, until 2014-12-31: Acting.
              - “Members are directors.” (C-1)
              - `LEVEL/board/waived` (r.register.yaml:6:5)

            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("a | b <script> *c* _d_ [e](f)", @"a \| b \<script\> \*c\* \_d\_ \[e\](f)")]
    [InlineData("one ` alone *x*", @"one \` alone \*x\*")]
    [InlineData("a `b*c` d*e", @"a `b*c` d\*e")]
    [InlineData("a `` b", @"a \`\` b")]
    [InlineData("see https://example.org and www.example.org", @"see https:\//example.org and www\.example.org")]
    [InlineData("$x$ &lt; &#x23; ~y~ # z", @"\$x\$ \&lt; \&\#x23; \~y\~ \# z")]
    [InlineData("Ø & Ø", "Ø & Ø")]
    [InlineData("@all, a@b.dk and #1", "@\u2060all, a@\u2060b.dk and \\#\u20601")]
    [InlineData("`@all` @ noon", "`@all` @ noon")]
    public void Text_OfUsers_MeansItself(string text, string expected) =>
        Some.Written(w => MarkdownReport.Write(Some.Fault("x.yaml", text), w)).Should().Be($"# governance\n\n- **error GOV012** x.yaml:3:7: {expected}\n");

    [Theory]
    [InlineData("1. board", @"1\. board")]
    [InlineData("- board", @"\- board")]
    [InlineData("+45 board", @"\+45 board")]
    [InlineData("2. - board", @"2\. - board")]
    [InlineData("2014 board", "2014 board")]
    public void Forum_NamedAsAnItem_BeginsNoListOfItsOwn(string name, string expected) =>
        Some.Written(w => MarkdownReport.Write(new CheckAnswer([Some.Crowd(2, 1, name)]), w)).Should().EndWith($"\n- {expected} (board): all is well (1 constraint)\n");

    [Theory]
    [InlineData("p", "`LEVEL/board/p`")]
    [InlineData("a@b.dk", "`LEVEL/board/a@b.dk`")]
    [InlineData("p|*q*", "`LEVEL/board/p|*q*`")]
    [InlineData("p``q", "``` LEVEL/board/p``q ```")]
    public void Fingerprint_WithAnySign_IsCodeToCopy(string person, string expected)
    {
        var report = Some.Report("charter: c\nlevels: [ low, high ]\nfora: [ { id: board } ]\nconstraints: [ { id: LEVEL, forum: board, level: { atLeast: high } } ]",
            $"register: r\ncovers: {{ fora: [ board ] }}\nmemberships: [ {{ forum: board, person: '{person}', level: low }} ]");

        Some.Written(w => MarkdownReport.Write(new CheckAnswer([report]), w)).Should().EndWith($"  - {expected} (r.register.yaml:3:16)\n");
    }

    [Fact]
    public void Bar_InACellOfAHistory_EndsNoCell()
    {
        var history = CharterFile.Parse("charter: c\nlevels: [ low, high ]\nfora: [ { id: board } ]\nconstraints: [ { id: LEVEL, forum: board, level: { atLeast: high } } ]", "c.charter.yaml")
            .History(RegisterFile.Parse("register: r\ncovers: { fora: [ board ] }\nmemberships: [ { forum: board, person: 'p|q', level: low } ]", "r.register.yaml"), Some.Day, Some.Day);

        Some.Written(w => MarkdownHistory.Write(history, w)).Should().Contain(@"LEVEL, violated: \`p\|q\` sits in \`board\` at level");
    }
}
