using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>A suggestion that is done to the letter removes its finding.</summary>
public sealed class AdviceTests
{
    public static TheoryData<string, string, string, string> Shares => new()
    {
        { "four of nine from one organisation, a third at most", "atMostPer: { key: list, max: 1/3 }", "aaaabbccd", "a: Let 2 of the 4 members with `list` `a` leave `Sundhedsstyregruppen`, or put others in the place of 1: a share changes with the whole." },
        { "three of ten, 40% at least", "balance: { key: list, over: [ a, b ], min: 40% }", "aaabbbbbbb", "a: Appoint 2 more members with `list` `a` to `Sundhedsstyregruppen`, or put 1 in the place of others: a share changes with the whole." },
        { "one of each, a third at most", "atMostPer: { key: list, max: 1/3 }", "ab",
            "a: Let the 1 member with `list` `a` leave `Sundhedsstyregruppen`, or put others in the place of 1: a share changes with the whole.; b: Let the 1 member with `list` `b` leave `Sundhedsstyregruppen`, or put others in the place of 1: a share changes with the whole." },
        { "all of one kind", "count: { members: {}, per: list, over: [ a ], min: 100% }", "aab", "a: Put 1 more member with `list` `a` in the place of others in `Sundhedsstyregruppen`." },
        { "three of six, less than half", "count: { members: {}, per: list, lessThan: 1/2 }", "aaabbc",
            "a: Let 1 of the 3 members with `list` `a` leave `Sundhedsstyregruppen`, or put others in the place of 1: a share changes with the whole." },
        { "three of six, more than half", "count: { members: {}, per: list, over: [ a ], moreThan: 1/2 }", "aaabbc",
            "a: Appoint 1 more member with `list` `a` to `Sundhedsstyregruppen`, or put 1 in the place of others: a share changes with the whole." },
        { "all of one kind, and not all may be", "count: { members: {}, per: list, lessThan: 100% }", "aaa", "a: Put others in the place of 1 of the 3 members with `list` `a` in `Sundhedsstyregruppen`." },
        { "seats by votes", "proportional: { by: list, votes: { a: 3, b: 1 } }", "aabb", "a: Put 1 more member with `list` `a` in the place of others in `Sundhedsstyregruppen`.; b: Put others in the place of 1 of the 2 members with `list` `b` in `Sundhedsstyregruppen`." },
    };

    [Theory]
    [MemberData(nameof(Shares))]
    public void Suggestion_OfAShare_SaysWhatComesWithIt(string situation, string constraint, string members, string expected) =>
        string.Join("; ", Given.Report(constraint, Seated(members)).Findings.Select(f => $"{f.Key}: {f.Text(Language.English).Suggestion}")).Should().Be(expected, situation);

    [Fact]
    public void Suggestion_DoneToTheLetter_RemovesItsFinding() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var constraint = Pick(random, "atMostPer: { key: list, max: 1/3 }", "atMostPer: { key: list, max: 40% }", "balance: { key: list, over: [ a, b ], min: 40% }",
            "balance: { key: list, over: [ a, b, c ], min: 12.5% }", "count: { members: {}, per: list, over: [ a ], min: 100% }", "count: { members: {}, per: list, max: 0% }",
            "count: { members: {}, per: list, lessThan: 1/2 }", "count: { members: {}, per: list, lessThan: 100% }", "count: { members: {}, per: list, over: [ a, b ], moreThan: 1/3 }",
            "proportional: { by: list, votes: { a: 5, b: 3, c: 1 } }", "count: { members: { list: a }, min: 3 }", "count: { members: { list: a }, exactly: 2 }",
            "seats: { disjoint: true, lines: [ { name: x, members: { list: [ a, b ] }, exactly: 3 }, { name: y, members: { list: [ b, c ] }, min: 2 }, { name: z, members: { list: c }, max: 2 } ] }");
        var members = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pick(random, "a", "a", "b", "c")));
        foreach (var finding in Given.Report(constraint, Seated(members)).Findings)
            foreach (var after in Done(finding.Messages.Suggestion.ToString(), Own(constraint, finding.Key), members))
                if (Given.Report(constraint, Seated(after)).Findings.Any(f => f.Key == finding.Key))
                    throw new InvalidOperationException($"{constraint}: {members} is told to \"{finding.Text(Language.English).Suggestion}\" for {finding.Key}, and {after} has the same finding");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    /// <summary>The lists that a key or a line means.</summary>
    private static string Own(string constraint, string? key) => key switch
    {
        null => "a",
        "x" => "a",
        "y" or "z" => "c",
        _ => key,
    };

    /// <summary>The members after each way to do what is suggested; none if it names no numbers.</summary>
    private static IEnumerable<string> Done(string suggestion, string own, string members)
    {
        var others = string.Concat(members.Where(m => m != own[0]));
        var same = members.Length - others.Length;
        if (Number(suggestion, "missing") is { } missing)
            yield return members + new string(own[0], missing);
        if (Number(suggestion, "surplus") is { } surplus && surplus <= same)
            yield return others + new string(own[0], same - surplus);
        if (Number(suggestion, "replaced") is not { } replaced)
            yield break;
        if (suggestion.StartsWith("count.share.appoint", StringComparison.Ordinal) || suggestion.StartsWith("count.share.putIn", StringComparison.Ordinal))
            yield return others[replaced..] + new string(own[0], same + replaced);
        else
            yield return others + new string(own[0], same - replaced) + new string(own[0] == 'd' ? 'e' : 'd', replaced);
    }

    private static int? Number(string suggestion, string name) => Regex.Match(suggestion, $@"\b{name}: (\d+)") is { Success: true } match
        ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
        : null;

    private static string Seated(string members) => string.Join(';', members.Select((list, place) => $"ssg p{place:00} list={list}"));

    private static string Pick(Random random, params string[] from) => from[random.Next(from.Length)];
}
