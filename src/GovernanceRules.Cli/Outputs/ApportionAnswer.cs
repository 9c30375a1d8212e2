using System.Collections.Immutable;
using System.Globalization;

namespace GovernanceRules.Cli;

internal sealed class ApportionAnswer(ImmutableSortedDictionary<string, long> votes, Dictionary<string, (long Least, long Most)> shares, ImmutableArray<string> order,
    SeatMethod method, int seats, Language language)
{
    public void Write(TextWriter writer)
    {
        writer.WriteLine(Say("cli.apportion.title", ("seats", seats), ("method", Say(MethodId))));
        writer.WriteLine();
        var (name, count) = (votes.Keys.Max(k => k.Length), votes.Values.Max(v => Text(v).Length));
        foreach (var (list, own) in votes)
            writer.WriteLine($"{list.PadRight(name)}  {Text(own).PadLeft(count)}  {Seats(shares[list])}");
        writer.WriteLine();
        if (!order.IsEmpty)
            writer.WriteLine(Say("cli.apportion.order", ("order", string.Join(", ", order))));
        var tied = shares.Where(s => s.Value.Least < s.Value.Most).Select(s => s.Key).Order(StringComparer.Ordinal).ToList();
        if (tied.Count > 0)
            writer.WriteLine(Say("cli.apportion.tie", ("seats", seats - shares.Values.Sum(s => s.Least)), ("lists", string.Join(", ", tied))));
    }

    private string MethodId => method switch
    {
        SeatMethod.SainteLague => "cli.apportion.sainteLague",
        SeatMethod.Adams => "cli.apportion.adams",
        SeatMethod.HuntingtonHill => "cli.apportion.huntingtonHill",
        SeatMethod.LargestRemainder => "cli.apportion.hare",
        SeatMethod.LargestRemainderDroop => "cli.apportion.droop",
        _ => "cli.apportion.dHondt",
    };

    private string Seats((long Least, long Most) share) => share.Least == share.Most ? Text(share.Least)
        : Say("cli.apportion.either", ("least", share.Least), ("most", share.Most));

    private string Say(string id, params ReadOnlySpan<(string Name, Message Value)> arguments) => CliTexts.Say(language, id, arguments);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
