using System.CommandLine;
using System.CommandLine.Parsing;

namespace GovernanceRules.Cli;

internal static class ParseErrorTranslator
{
    public static string Of(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (BeforeTheDashes(result).FirstOrDefault(t => t.Type == TokenType.Argument && IsOption(t.Value)) is { } option)
            return UnknownOption(option.Value, command);
        if (result.UnmatchedTokens is [var token, ..])
            return command is RootCommand
                ? Messages.UnknownCommand(token, command.Subcommands.Select(c => c.Name))
                : Messages.OneTooMany(token);
        if (command is RootCommand)
            return Messages.NoCommand(command.Subcommands.Select(c => c.Name));
        return result.Errors[0] switch
        {
            { SymbolResult: OptionResult { Tokens.Count: 0 } lacking } => Messages.NoValue(lacking.Option.Name),
            { SymbolResult: ArgumentResult lacking } => Messages.NothingGiven(command.Name, lacking.Argument.Name),
            var other => Messages.Unreadable(other.Message),
        };
    }

    // The parser takes an unknown option for an argument, and lets an argument be empty.
    public static void RefuseArguments(ParseResult call)
    {
        var command = call.CommandResult.Command;
        var before = BeforeTheDashes(call).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var argument in call.CommandResult.Children.OfType<ArgumentResult>())
            foreach (var token in argument.Tokens)
                if (string.IsNullOrWhiteSpace(token.Value))
                    throw new UsageException(Messages.EmptyArgument(command.Name, argument.Argument.Name));
                else if (IsOption(token.Value) && before.Contains(token))
                    throw new UsageException(UnknownOption(token.Value, command));
    }

    // What is after "--" is no option.
    private static IEnumerable<Token> BeforeTheDashes(ParseResult call) => call.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash);

    private static string UnknownOption(string token, Command command)
    {
        var name = token.Split('=')[0];
        return Messages.UnknownOption(name, command.Name, command.Options.Select(o => o.Name).Append("--help"));
    }

    private static bool IsOption(string token) => token is ['-', _, ..];
}
