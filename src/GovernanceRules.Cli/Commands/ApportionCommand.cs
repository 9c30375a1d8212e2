using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;

namespace GovernanceRules.Cli;

/// <summary><c>governance apportion</c>: how votes become seats, in which order they fall, and between whom lots are drawn.</summary>
internal sealed class ApportionCommand(CommandEnvironment around)
{
    private const int MostSeats = 10_000;

    private static readonly Dictionary<string, SeatMethod> Methods = new(StringComparer.Ordinal)
    {
        ["dhondt"] = SeatMethod.DHondt,
        ["sainte-lague"] = SeatMethod.SainteLague,
        ["adams"] = SeatMethod.Adams,
        ["huntington-hill"] = SeatMethod.HuntingtonHill,
        ["largest-remainder"] = SeatMethod.LargestRemainder,
    };

    private static readonly Dictionary<string, SeatMethod> Quotas = new(StringComparer.Ordinal)
    {
        ["hare"] = SeatMethod.LargestRemainder,
        ["droop"] = SeatMethod.LargestRemainderDroop,
    };

    private readonly Argument<string[]> _votes = new("LIST=VOTES") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _method = new("--method") { Required = true };
    private readonly Option<string> _seats = new("--seats") { Required = true };
    private readonly Option<string> _quota = new("--quota");
    private readonly Option<string[]> _alliances = new("--alliance") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _keepMajority = new("--keep-majority");
    private readonly Option<string[]> _draws = new("--draw") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _formats = CommonOptions.Formats();
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("apportion") { _votes, _method, _seats, _quota, _alliances, _keepMajority, _draws, _formats, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        ParseErrorTranslator.RefuseArguments(call);
        var outputs = AnswerOutputs.Parse(call.GetValue(_formats), [], around, [ReportFormats.Text, ReportFormats.Json]);
        return outputs.Give(() => (Answer(call), ExitCode.Passed));
    }

    private ApportionAnswer Answer(ParseResult call)
    {
        var method = call.Meaning(_method, Methods)!.Value;
        if (call.Meaning(_quota, Quotas) is { } quota)
            method = method == SeatMethod.LargestRemainder ? quota : throw new UsageException(Messages.QuotaWithoutRemainder());
        if (call.Text(_seats) is not { } text || !TryNumber(text, out var seats) || seats is < 1 or > MostSeats)
            throw new UsageException(Messages.BadSeats(_seats.Name, call.GetValue(_seats), MostSeats));
        var votes = Votes(call.GetRequiredValue(_votes));
        var alliances = Alliances(call.GetValue(_alliances) ?? [], votes);
        var sharing = new SeatSharing(votes, new SeatRules(method) { Alliances = alliances, KeepMajority = call.GetValue(_keepMajority) });
        var draws = Draws(call.GetValue(_draws) ?? [], [.. votes.Keys, .. alliances.Keys]);
        return new ApportionAnswer(votes, sharing, draws, method, seats, call.Language(_language) ?? Language.English) { ToolVersion = CommandEnvironment.Version };
    }

    // lists: the lists and the alliances.
    private static ImmutableArray<ImmutableArray<string>> Draws(IEnumerable<string> given, ImmutableArray<string> lists)
    {
        ImmutableArray<ImmutableArray<string>> draws = [.. given.Select(g => g.Split(',', StringSplitOptions.TrimEntries).Select(Identifier.Normalise).Distinct(StringComparer.Ordinal).ToImmutableArray())];
        return draws.SelectMany(d => d).FirstOrDefault(l => !lists.Contains(l)) is { } unknown ? throw new UsageException(Messages.UnknownDrawn(unknown, lists)) : draws;
    }

    private static ImmutableSortedDictionary<string, long> Votes(IEnumerable<string> given)
    {
        var votes = ImmutableSortedDictionary.CreateBuilder<string, long>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            if (!TrySplit(text, out var list, out var number) || !TryNumber(number, out var count))
                throw new UsageException(Messages.BadVotes(text));
            if (!votes.TryAdd(list, count))
                throw new UsageException(Messages.ListTwice(list));
        }

        return votes.Values.Any(v => v > 0) ? votes.ToImmutable() : throw new UsageException(Messages.NoVotes());
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> Alliances(IEnumerable<string> given, ImmutableSortedDictionary<string, long> votes)
    {
        var alliances = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var allied = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            if (!TrySplit(text, out var name, out var lists))
                throw new UsageException(Messages.BadAlliance(text));
            ImmutableArray<string> members = [.. lists.Split(',', StringSplitOptions.TrimEntries).Select(Identifier.Normalise)];
            foreach (var list in members)
                if (!votes.ContainsKey(list))
                    throw new UsageException(Messages.UnknownList(list, votes.Keys));
                else if (!allied.Add(list))
                    throw new UsageException(Messages.AlliedTwice(list));
            // A group is told from the lists that stand alone by its name.
            if (votes.ContainsKey(name) || !alliances.TryAdd(name, members))
                throw new UsageException(Messages.AllianceTwice(name));
        }

        return alliances.ToImmutable();
    }

    private static bool TrySplit(string text, out string name, out string value)
    {
        var place = text.IndexOf('=', StringComparison.Ordinal);
        (name, value) = place < 0 ? ("", "") : (Identifier.Normalise(text[..place].Trim()), text[(place + 1)..].Trim());
        return name.Length > 0 && value.Length > 0;
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
