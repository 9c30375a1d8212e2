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
              - LEVEL/board/low (r.register.yaml:4:5)
            - **UNKNOWN** It is not known whether `open` in `board` is at level `director` or above, since `level` of `open` is not recorded.
              - To do: Record `level` of `open`.
              - “Members are directors.” (C-1)
              - LEVEL/board/open (r.register.yaml:5:5)
            - **WAIVED** `waived` sits in `board` at level `chief`; at least `director` is required.
              - Waived by council on 2014-01-01, until 2014-12-31: Acting.
              - “Members are directors.” (C-1)
              - LEVEL/board/waived (r.register.yaml:6:5)

            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("a | b <script> *c* _d_ [e](f)", @"a \| b \<script\> \*c\* \_d\_ \[e\](f)")]
    [InlineData("one ` alone *x*", @"one \` alone \*x\*")]
    [InlineData("a `b*c` d*e", @"a `b*c` d\*e")]
    [InlineData("a `` b", @"a \`\` b")]
    public void Text_OfUsers_MeansItself(string text, string expected) =>
        Some.Written(w => MarkdownReport.Write(Some.Fault("x.yaml", text), w)).Should().Be($"# governance\n\n- **error GOV012** x.yaml:3:7: {expected}\n");
}
