namespace GovernanceRules.Cli;

/// <summary>What <c>--help</c> answers. A test holds every option against these texts.</summary>
internal static class HelpText
{
    private const string Check = """
        governance check: checks registers against charters, and says what is wrong, why, and what to do

        Usage:
          governance check PATH... [options]

        PATH is a charter or a register, and each file says itself which; or it is a folder, and then all files in it and
        in its folders whose names end as `.charter.yaml` or `.register.yaml` do (also `.yml`, `.json`). A value that begins with `.` or `/`, or ends in
        `.yaml`, `.yml` or `.json`, is a file; all else is the id of a bundled charter. A register alone is checked
        against the charter that it names. With one charter, every register is checked against it. With several, a
        register is checked against the one of them that it names, and against each of them where it names none of them.
        A register in a folder is checked against the charter that it names, else against each charter beside it.

        Options:
          --as-of DATE[..DATE]    the day of the check, such as 2014-03-01; today where it is left out; also `today`, or `+30d`
                                  from today (d, w, m, y). With two days the range between them, such as today..+90d: each
                                  thing found is told once, with the first day on which it is so
          --format NAME[=FILE]    the format of the answer; with =FILE into a file; may be given again:
                                    text           for people (where it is left out)
                                    json           for programs
                                    sarif          SARIF 2.1.0, for code scanning
                                    junit          JUnit XML, for build servers
                                    github         annotations of GitHub Actions
                                    azure-devops   issues of a run of Azure Pipelines
                                    gitlab         a code quality report of GitLab
                                    msbuild        errors and warnings of a build
                                    markdown       for the summary of a job, or an appendix to minutes
          --fail-on WHAT          what makes the exit status 1:
                                    error     errors
                                    unknown   also what is not known about errors (where it is left out)
                                    warning   also warnings, and what is not known about them
                                    never     nothing
          --baseline FILE         findings that were there already, as `governance baseline` writes them: they are shown and
                                  hold nothing up; what it holds and is mended is a warning
          --ignore-waivers        check as if there were no waivers, to see what they hide
          --language da|en        the language of the answer; the charter's where it is left out
          --help                  this text

        Exit status:
          0   nothing at or above --fail-on
          1   something at or above --fail-on
          2   the files or the call are unusable; nothing was checked
          70  a fault of the program itself

        Examples:
          governance check members.register.yaml
          governance check board.charter.yaml members.register.yaml --as-of 2014-03-01 --language da
          governance check members.register.yaml --format text --format json=answer.json
          governance check members.register.yaml --as-of today..+90d
          governance check members.register.yaml --format github --format sarif=governance.sarif
        """;

    private const string Baseline = """
        governance baseline: writes down what is found now, so that later checks fail on what is new alone

        Usage:
          governance baseline PATH... [options]

        PATH is as for `governance check`. The baseline has one line for each finding that is not waived, in an order that stays, so
        that a change of it can be read. `governance check --baseline FILE` then fails on other findings, and on those that became
        graver, and warns of what the baseline holds and is mended.

        Options:
          --as-of DATE            the day of the check, such as 2014-03-01; today where it is left out
          --output FILE, -o FILE  the file to write; standard output where it is left out
          --shrink                only take out of FILE what is mended or waived, and add nothing
          --help                  this text

        Examples:
          governance baseline members.register.yaml -o governance-baseline.yaml
          governance check members.register.yaml --baseline governance-baseline.yaml
          governance baseline members.register.yaml -o governance-baseline.yaml --shrink
        """;

    private const string Explain = """
        governance explain: says what the constraints and escalations of a charter mean, with the sentence that each comes from

        Usage:
          governance explain CHARTER [CONSTRAINT] [options]

        CHARTER is a file or the id of a bundled charter; CONSTRAINT is the id of a constraint or an escalation, such as
        SSG-MIRROR. Without it, every one of the charter is explained.

        Options:
          --as-of DATE            the day whose names and fora are meant, such as 2014-03-01; today where it is left out
          --language da|en        the language of the answer; the charter's where it is left out
          --help                  this text

        Examples:
          governance explain board.charter.yaml
          governance explain board.charter.yaml SSG-MIRROR --language en
        """;

    private const string Charters = """
        governance charters: the charters that come with the tool, one on each line: id, name, when it is in force, and how
        many constraints and clauses it has

        Usage:
          governance charters [options]

        Where a command takes a charter, the id stands for it.

        Options:
          --language da|en        the language of the answer; each charter's own where it is left out
          --help                  this text

        Example:
          governance charters --language en
        """;

    private const string Coverage = """
        governance coverage: says of each sentence that a charter quotes what checks it, what declares it, or why nothing does

        Usage:
          governance coverage CHARTER [options]

        CHARTER is a file or the id of a bundled charter. A sentence from which a constraint, a line of its seats or an
        escalation comes is checked; one from which only fora, organisations, clusters or the charter itself come is only
        declared. One that nothing names gives its reason under `unchecked`, or is unbound.

        Options:
          --format NAME           text (where it is left out), json, markdown or msbuild (the unbound sentences
                                  and what is wrong with the file, as warnings and errors of a build)
          --language da|en        the language of the answer; the charter's where it is left out
          --help                  this text

        Exit status:
          0   no sentence is unbound
          1   one is
          2   the file or the call is unusable
          70  a fault of the program itself

        Examples:
          governance coverage board.charter.yaml
          governance coverage board.charter.yaml --format markdown --language en
        """;

    private const string Route = """
        governance route: says where a matter must go from a forum, step by step, and why

        Usage:
          governance route CHARTER --from FORUM [options]

        CHARTER is a file or the id of a bundled charter, and FORUM the forum that has the matter. What is left out of the
        matter is not recorded: where it decides, the answer says so and guesses nothing. `none` says that there is none.

        Options:
          --from FORUM            the forum that has the matter
          --traits A,B            all its traits
          --type T                its type
          --concerns A,B          the organisations that it concerns
          --as-of DATE            the day of which fora and escalations are meant, such as 2014-03-01; today where it is left out
          --format NAME           text (where it is left out) or json
          --language da|en        the language of the answer; the charter's where it is left out
          --help                  this text

        Exit status:
          0   the forum may decide the matter, or the steps are told
          1   several fora could decide it, none may, it goes in a circle, or something is not recorded
          2   the file or the call is unusable
          70  a fault of the program itself

        Examples:
          governance route midtjylland-2016 --from theme-prevention --traits clinical,economic --type none --as-of 2017-03-01
        """;

    private const string Diff = """
        governance diff: says what changed from one charter to another, and what that means for a register

        Usage:
          governance diff EARLIER LATER [REGISTER] [options]

        EARLIER and LATER are charters: files, or ids of bundled charters. Constraints and fora are matched by id. With a
        REGISTER, it is checked against both on one day, and the findings that are new or graver under LATER are told, and
        those that are gone or milder. The register fits both: each declares the fora and other words that it uses. A charter
        of which nothing is in force that day finds nothing, and the answer says so.

        Options:
          --as-of DATE            the day of the check, such as 2014-03-01; today where it is left out
          --format NAME           text (where it is left out) or json
          --language da|en        the language of the answer; the later charter's where it is left out
          --help                  this text

        Exit status:
          0   no register is given, or no finding is new or graver
          1   a finding is new or graver, and not waived
          2   the files or the call are unusable
          70  a fault of the program itself

        Examples:
          governance diff board-2014.charter.yaml board-2018.charter.yaml
          governance diff board-2014.charter.yaml board-2018.charter.yaml members.register.yaml --as-of 2018-01-01
        """;

    private const string History = """
        governance history: says when what was violated, waived or unknown, and what began and ended it

        Usage:
          governance history PATH... [options]

        PATH is a charter or the register, and each file says itself which. Where charters follow each other, name them all:
        each day is judged by the latest that is in force. A register alone is judged by the charter that it names. Over
        days to come, the history is a forecast.

        Options:
          --from DATE             the first day; where it is left out, when the register begins to be complete (`covers`), else
                                  when the first charter begins, else when the first membership does
          --to DATE               the last day; today where it is left out; also `+90d` from today
          --format NAME           text (where it is left out), json or markdown
          --language da|en        the language of the answer; the charter's where it is left out
          --help                  this text

        Exit status:
          0   the history is told, whatever it says
          2   the files or the call are unusable; nothing was told
          70  a fault of the program itself

        Examples:
          governance history board.charter.yaml members.register.yaml --from 2014-01-01 --to 2023-12-31
          governance history board-2014.charter.yaml board-2018.charter.yaml members.register.yaml --format markdown
          governance history members.register.yaml --from today --to +1y
        """;

    private const string Test = """
        governance test: runs charter tests, and says what differs from what they expect and which constraints no test breaks

        Usage:
          governance test PATH... [options]

        PATH is a file of charter tests, or a folder: then all files below it whose names end in `.charter-test.yaml`,
        `.charter-test.yml` or `.charter-test.json`. Such a file names a charter, and says of small registers what must be
        found in them on a day. A finding that a test does not expect is a difference too.

        Options:
          --every-constraint      a constraint that no test breaks fails the run, unless the file says why none can
          --format NAME[=FILE]    the format of the answer, as of `governance check`: text (where it is left out), json,
                                  sarif, junit, github, azure-devops, gitlab, msbuild or markdown; may be given again
          --language da|en        the language of the answer; the charter's where it is left out
          --help                  this text

        Exit status:
          0   every test finds what it expects
          1   one does not, or, with --every-constraint, a constraint is never broken
          2   the files or the call are unusable; nothing was tested
          70  a fault of the program itself

        Examples:
          governance test board.charter-test.yaml
          governance test . --every-constraint
        """;

    private const string Schema = """
        governance schema: prints the JSON Schema of a kind of file, by which editors complete and check it

        Usage:
          governance schema [NAME] [options]

        Without NAME, the names of the schemas are listed.

        Options:
          --help                  this text

        Examples:
          governance schema
          governance schema charter > charter.schema.json
        """;

    private const string Init = """
        governance init: writes a charter, a register, charter tests and a GitHub workflow to begin with

        Usage:
          governance init [FOLDER] [options]

        They go into FOLDER, or where that is left out into the working directory. Nothing is overwritten: where one of the
        files is there already, none is written. What is written tests and checks without findings as it stands.

        Options:
          --language da|en        the language of what is written; English where it is left out
          --help                  this text

        Exit status:
          0   all files are written
          2   a file is there already or cannot be written, or the call is unusable
          70  a fault of the program itself

        Examples:
          governance init
          governance init udvalg --language da
        """;

    private const string Root = """
        governance: checks registers of committees against their charters

        Usage:
          governance check PATH... [options]                     checks registers against charters
          governance baseline PATH... [options]                  writes down what is found now, to hold later checks against
          governance explain CHARTER [CONSTRAINT] [options]      says what the rules of a charter mean
          governance coverage CHARTER [options]                  says which sentences of its documents a charter checks
          governance diff EARLIER LATER [REGISTER] [options]     says what changed from one charter to another
          governance history PATH... [options]                   says when what was violated, and what began and ended it
          governance route CHARTER --from FORUM [options]        says where a matter must go, step by step, and why
          governance charters [options]                          lists the bundled charters
          governance test PATH... [options]                      runs charter tests
          governance init [FOLDER] [options]                     writes a charter, a register and tests to begin with
          governance schema [NAME] [options]                     prints the JSON Schema of a kind of file

        `governance COMMAND --help` says more.

        Options:
          --version               the version
          --help                  this text
        """;

    /// <summary>The text for a command, by its name; for no command, the overview.</summary>
    public static string Of(string command) => (command switch
    {
        "check" => Check,
        "baseline" => Baseline,
        "explain" => Explain,
        "charters" => Charters,
        "coverage" => Coverage,
        "diff" => Diff,
        "history" => History,
        "route" => Route,
        "test" => Test,
        "schema" => Schema,
        "init" => Init,
        _ => Root,
    }).ReplaceLineEndings("\n");
}
