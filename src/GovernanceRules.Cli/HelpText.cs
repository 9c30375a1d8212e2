namespace GovernanceRules.Cli;

/// <summary>What <c>--help</c> answers. A test holds every option against these texts.</summary>
internal static class HelpText
{
    private const string Check = """
        governance check: checks registers against charters, and says what is wrong, why, and what to do

        Usage:
          governance check PATH... [options]

        PATH is a charter or a register; each file says itself which. A value that begins with `.` or `/`, or ends in
        `.yaml`, `.yml` or `.json`, is a file; all else is the id of a bundled charter. A register alone is checked
        against the charter that it names. With one charter, every register is checked against it. With several, a
        register is checked against the one of them that it names, and against each of them where it names none of them.

        Options:
          --as-of DATE            the day of the check, such as 2014-03-01; today where it is left out
          --format NAME[=FILE]    text (where it is left out) or json; with =FILE into a file; may be given again
          --fail-on WHAT          what makes the exit status 1:
                                    error     errors
                                    unknown   also what is not known about errors (where it is left out)
                                    warning   also warnings, and what is not known about them
                                    never     nothing
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
        """;

    private const string Explain = """
        governance explain: says what the constraints of a charter mean, with the sentence that each comes from

        Usage:
          governance explain CHARTER [CONSTRAINT] [options]

        CHARTER is a file or the id of a bundled charter; CONSTRAINT is an id such as SSG-MIRROR. Without it, every
        constraint of the charter is explained.

        Options:
          --as-of DATE            the day whose names and fora are meant, such as 2014-03-01; today where it is left out
          --language da|en        the language of the answer; the charter's where it is left out
          --help                  this text

        Examples:
          governance explain board.charter.yaml
          governance explain board.charter.yaml SSG-MIRROR --language en
        """;

    private const string Root = """
        governance: checks registers of committees against their charters

        Usage:
          governance check PATH... [options]                     checks registers against charters
          governance explain CHARTER [CONSTRAINT] [options]      says what the constraints of a charter mean

        `governance check --help` and `governance explain --help` say more.

        Options:
          --version               the version
          --help                  this text
        """;

    /// <summary>The text for a command, by its name; for no command, the overview.</summary>
    public static string Of(string command) => (command switch
    {
        "check" => Check,
        "explain" => Explain,
        _ => Root,
    }).ReplaceLineEndings("\n");
}
