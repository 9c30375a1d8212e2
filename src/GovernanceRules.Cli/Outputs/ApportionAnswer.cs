using System.Collections.Immutable;
using System.Globalization;

namespace GovernanceRules.Cli;

/// <summary>The seats that votes give each list, the order in which they fall, and who ties.</summary>
internal sealed class ApportionAnswer(ImmutableSortedDictionary<string, long> votes, SeatSharing sharing, ImmutableArray<ImmutableArray<string>> draws, SeatMethod method, int seats,
    Language language) : ReportDocument
{
    private readonly Dictionary<string, (long Least, long Most)> _shares = sharing.Of(seats, draws);

    public override object Json() => ApportionJson.Of(ToolVersion, method, seats, votes.Select(v => (v.Key, v.Value, _shares[v.Key].Least, _shares[v.Key].Most)),
        sharing.Order(seats, draws), sharing.KeptBy(seats, draws));

    public override void Text(TextPage page)
    {
        page.Line(0, Say("cli.apportion.title", ("seats", seats), ("method", Say(MethodId))));
        page.Gap();
        var (name, count) = (votes.Keys.Max(k => k.Length), votes.Values.Max(v => Text(v).Length));
        foreach (var (list, own) in votes)
            page.Line(0, $"{list.PadRight(name)}  {Text(own).PadLeft(count)}  {Seats(_shares[list])}");
        page.Gap();
        if (sharing.KeptBy(seats, draws) is { } kept)
            page.Line(0, Say("cli.apportion.kept", ("side", kept)));
        if (sharing.Order(seats, draws) is { IsEmpty: false } order)
            page.Line(0, Say("cli.apportion.order", ("order", string.Join(", ", order))));
        var tied = _shares.Where(s => s.Value.Least < s.Value.Most).Select(s => s.Key).Order(StringComparer.Ordinal).ToList();
        if (tied.Count > 0)
            page.Line(0, Say("cli.apportion.tie", ("seats", seats - _shares.Values.Sum(s => s.Least)), ("lists", string.Join(", ", tied))));
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
