namespace GovernanceRules.Cli;

/// <summary>Everything that the command says on standard error. The reports write the answers themselves.</summary>
internal static class Messages
{
    private const string CallCode = "GOV050";

    public const string Crash =
        "governance: this is a fault of the program, not of your files; please report it with the command you ran (GOVERNANCE_DEBUG=1 shows more)";

    public const string TooLittleMemory =
        "error GOV051: there is too little memory for the files of this call; check fewer or smaller ones at once, or let the command have more";

    public static Diagnostic AsFault(UsageException mistake) => new(CallCode, null, TextFormat.Shortened(mistake.Message));

    public static string Mistake(UsageException mistake, string? command)
    {
        var line = AsFault(mistake).ToString();
        return !mistake.IsAboutWords ? line : line + (line.EndsWith('?') ? " See" : "; see") + $" `governance {(command is null ? "" : command + " ")}--help`";
    }

    public static string Fault(Diagnostic fault) => fault.ToString();

    public static string Warning(Diagnostic warning) =>
        $"{(warning.Location is { } place ? $"{place}: " : "")}warning {warning.Code}: {warning.Text}";

    public static Diagnostic LeftOut(Diagnostic reason) => reason with { Text = $"{reason.Text}, so it is left out here" };

    public static string NoCommand(IEnumerable<string> commands) => $"say what to do: {List(commands)}";

    public static string UnknownCommand(string word, IEnumerable<string> commands) => $"`{word}` is no command{Hint(word, commands)}";

    public static string UnknownOption(string option, string command, IEnumerable<string> options) =>
        $"`{option}` is no option of `{command}`{Hint(option, options)}";

    public static string OneTooMany(string argument) => $"`{argument}` is one argument too many";

    public static string NothingGiven(string command, string arguments) => $"`{command}` needs {arguments}";

    public static string EmptyArgument(string command, string argument) => $"an empty text is given where `{command}` expects {argument}";

    public static string EmptyValue(string option, bool isRequired = false) =>
        $"`{option}` has an empty text after it; give it a value{(isRequired ? "" : ", or leave the option out")}";

    public static string NoValue(string option) => $"`{option}` needs a value after it";

    public static string Unreadable(string parserSays) => parserSays.TrimEnd('.').Replace('\'', '`');

    public static string BadDate(string option, string text) => $"`{option} {text}` is no date; give one as `{option} 2014-03-01`";

    public static string BadDates(string option, string text) =>
        $"`{option} {text}` is no date; give one as `{option} 2014-03-01`, or a range as `{option} today..+90d`";

    public static string EndsBeforeItStarts(string option, string text) => $"`{option} {text}` ends before it starts";

    public static string BadWord(string option, string text, IEnumerable<string> known) => $"`{option} {text}` means nothing{Hint(text, known)}";

    public static string NoNRules =>
        "`--engine nrules` is not in this command, which is compiled to machine code; leave the option out, which gives the same report";

    public static string NoFormatFile(string text) => $"`--format {text}` names no file after `=`";

    public static string TwoToOutput(string first, string second) =>
        $"`--format {first}` and `--format {second}` both go to standard output; send one of them to a file with `--format {second}=FILE`";

    public static string TwoToOneFile(string file) => $"two formats go to the file `{file}`; give each its own";

    public static string OntoInput(string file) => $"`{file}` is read by this call and would be overwritten by its answer; give the answer another file";

    public static string PerhapsOntoInput(string file) =>
        $"`{file}` is there already and may be meant to be read by this call, which is at fault; give the answer another file";

    public static string OntoNoBaseline(string file) =>
        $"`{file}` is there already and cannot be read as a baseline, so it is left as it is; name another file, or move it away first";

    public static string CannotWrite(string? file, Exception why) =>
        $"the answer cannot be written to {(file is null ? "standard output" : $"`{file}`")}: " + why switch
        {
            DirectoryNotFoundException => "its folder does not exist",
            UnauthorizedAccessException => file is null ? "it is closed" : "it is a folder, or may not be written",
            _ => why.Message.TrimEnd('.'),
        };

    public static string OutsideRoot(string value) => $"`{value}` lies outside the folder that may be read (`--root`); nothing of it was read";

    public static string NoRoot(string value) => $"`--root` is `{value}`, which is no folder; expected the folder outside which nothing is read";

    public static string EmptyFolder(string folder) =>
        $"the folder `{folder}` holds no charter and no register; expected files such as `board.charter.yaml` and `members.register.yaml`";

    public static string CannotLookInto(string folder, Exception why) => $"the folder `{folder}` cannot be read: {why.Message.TrimEnd('.')}";

    public static string ShrinkWhat => "`--shrink` needs a baseline to make smaller; name it with `--output FILE`";

    public static string BaselineWritten(string file, int findings) => $"`{file}` holds {Findings(findings)}";

    public static string BaselineReplaced(string file, int findings, int added, int gone) =>
        $"`{file}` holds {Findings(findings)}; {Are(added)} new, and {(gone == 0 ? "none" : gone)} that it held before {(gone is 0 or 1 ? "is" : "are")} gone";

    public static string BaselineShrunk(string file, int before, int now) =>
        $"{Findings(before - now)} taken out of `{file}`, which holds {Findings(now)}";

    public static string NoRegister(int charters, bool inFolder) =>
        $"there {(charters == 1 ? "is a charter" : "are charters")} but no register; name the register that is to be checked"
        + (inFolder ? " (those that are found in a folder have names such as `members.register.yaml`)" : "");

    public static string OneRegister(int registers) => registers == 0
        ? "there is no register; name the register whose history is to be told"
        : $"there are {registers} registers; a history is that of one, so name one of them";

    public static Diagnostic NoCharter(Register register) => new(CallCode, register.Location,
        $"the register `{register.Id}` names no charter and none is given; add `charter:` to it, or name the charter beside it in the call");

    public static Diagnostic SameRegisters(Register register, Register first, Charter charter) => new(DiagnosticId.DuplicateId, register.Id.Location ?? register.Location,
        $"two registers of this call are called `{register.Id}` against `{charter.Id}`{Other(first.Id)}, so a baseline cannot tell them apart; give each an id of its own");

    public static Diagnostic SameCharters(Charter charter, Charter first, Register register) => new(DiagnosticId.DuplicateId, charter.Id.Location ?? charter.Location,
        $"two charters of this call that `{register.Id}` is checked against are called `{charter.Id}`{Other(first.Id)}, so a baseline cannot tell them apart; give each an id of its own");

    public static string NotACharter(string path, string command) => $"`{path}` is a register; `{command}` is about {(command == "diff" ? "two charters" : "a charter")}";

    public static string NotARegister(string path, string command) => $"`{path}` is a charter; what stands there in `{command}` is a register";

    public static string UnknownConstraint(string id, string charter, IEnumerable<string> known) =>
        $"the charter `{charter}` has no constraint `{id}`{Hint(id, known)}";

    public static string NoCharterTest(string folder) =>
        $"there is no charter test in `{folder}`; their names end in `.charter-test.yaml`, `.charter-test.yml` or `.charter-test.json`";

    public static string WouldOverwrite(IReadOnlyCollection<string> files, string folder) =>
        $"{TextFormat.Joined(files.Select(f => $"`{f}`"), "and")} {(files.Count == 1 ? "is" : "are")} in `{folder}` already; nothing was written; name another folder, or move {(files.Count == 1 ? "it" : "them")}";

    public static string IsThere(string file) => $"`{file}` is there already; nothing was written; name another file, or move it";

    public static string NoHeadings() =>
        "no row of the list looks like headings; expected a row such as `Navn, Organisation, Rolle, Fra, Til` or `Name, Organisation, Role, From, To` above the members";

    public static string NoPersons() => "no heading of the list names the persons; expected one such as `Navn`, `Medlem` or `Name`";

    public static string NoForum(IEnumerable<string> known) => $"the list does not say of which forum it is; say so with `--forum`, one of {List(known)}";

    public static string UnknownForum(string forum, IEnumerable<string> known) => $"`--forum {forum}` is no forum of the charter{Hint(forum, known)}";

    public static string NotAFolder(string path) => $"`{path}` is a file; name a folder";

    public static string QuotaWithoutRemainder() => "`--quota` goes with `--method largest-remainder`";

    public static string BadSeats(string option, string? text, int most) => $"`{option} {text}` is no number of seats; expected a whole number from 1 to {most}";

    public static string BadVotes(string text) => $"`{text}` says no votes of a list; expected a name and a whole number such as `a=1200`";

    public static string ListTwice(string list) => $"the list `{list}` stands twice";

    public static string NoVotes() => "no list has any votes, so no seat falls to anybody";

    public static string BadAlliance(string text) => $"`--alliance {text}` says no lists; expected a name and lists such as `x=a,b`";

    public static string UnknownList(string list, IEnumerable<string> known) => $"no votes are given for the list `{list}` of an alliance{Hint(list, known)}";

    public static string UnknownDrawn(string list, IEnumerable<string> known) => $"no votes are given for `{list}`, for which lots were drawn{Hint(list, known)}";

    public static string AlliedTwice(string list) => $"the list `{list}` is in two alliances, or twice in one";

    public static string AllianceTwice(string name) => $"`{name}` is the name of another alliance or of a list; give the alliance a name of its own";

    public static string UnknownSchema(string name, IEnumerable<string> known) => $"there is no schema `{name}`{Hint(name, known)}";

    private static string Other(Identifier id) => id.Location is { } place ? $" (the first in {place})" : "";

    private static string Are(int number) => number switch { 0 => "none is", 1 => "1 is", _ => $"{number} are" };

    private static string Findings(int number) => number == 1 ? "1 finding" : $"{number} findings";

    private static string Hint(string word, IEnumerable<string> known) => Ids.Hint(word, known);

    private static string List(IEnumerable<string> words) => TextFormat.Joined(words.Select(w => $"`{w}`"), "or");
}
