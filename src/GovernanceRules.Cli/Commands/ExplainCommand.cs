using System.CommandLine;

namespace GovernanceRules.Cli;

internal sealed class ExplainCommand(CommandEnvironment around)
{
    private readonly Argument<string> _charter = new("CHARTER");
    private readonly Argument<string?> _constraint = new("CONSTRAINT") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("explain") { _charter, _constraint, _asOf, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var path = call.GetRequiredValue(_charter);
        var id = call.GetValue(_constraint);
        ParseErrorTranslator.RefuseArguments(call);
        var day = call.Day(_asOf, around.Clock);
        var language = call.Language(_language);

        var charter = CharterInput.Charter(path, "explain", around);
        var known = charter.Constraints.Select(c => c.Id.Text).Concat(charter.Escalations.Select(e => e.Id.Text)).ToList();
        if (id is not null && !known.Contains(id))
            throw new UsageException(Messages.UnknownConstraint(id, charter.Id.Text, known));

        return AnswerOutputs.Parse(null, [path], around).Give(() => (new ExplanationDocument(charter, day, id, language), ExitCode.Passed));
    }
}
