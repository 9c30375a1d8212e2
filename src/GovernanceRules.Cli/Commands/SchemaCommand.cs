using System.CommandLine;

namespace GovernanceRules.Cli;

internal sealed class SchemaCommand(CommandEnvironment around)
{
    private const string End = ".schema.json";

    private static readonly string[] Known = [.. OwnFiles.Names("", End).Select(n => n[..^End.Length]).Order(StringComparer.Ordinal)];

    private readonly Argument<string?> _name = new("NAME") { Arity = ArgumentArity.ZeroOrOne };

    public Command Create()
    {
        var command = new Command("schema") { _name };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        if (call.GetValue(_name) is not { } name)
        {
            around.Answer(writer =>
            {
                foreach (var known in Known)
                    writer.WriteLine(known);
            });
            return ExitCode.Passed;
        }

        ParseErrorTranslator.RefuseArguments(call);
        if (!Known.Contains(name, StringComparer.Ordinal))
            throw new UsageException(Messages.UnknownSchema(name, Known));
        around.Answer(writer => writer.Write(OwnFiles.Text(name + End)));
        return ExitCode.Passed;
    }
}
