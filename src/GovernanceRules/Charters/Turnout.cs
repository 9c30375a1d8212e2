namespace GovernanceRules;

/// <summary>How many of those who count did something and how many did not, and how many more perhaps count, of each.</summary>
internal readonly record struct Turnout(int Did, int DidNot, int PerhapsDid, int PerhapsDidNot)
{
    // Of whom nothing is recorded; more than any share can do without.
    public const int Unseen = 1000;

    // isEnough: of how many who did, and how many who count. Those who perhaps count may do so in any number.
    public Truth Is(Func<int, int, bool> isEnough)
    {
        var answers = new HashSet<bool>();
        for (var more = 0; more <= PerhapsDid; more++)
            for (var others = 0; others <= PerhapsDidNot && answers.Count < 2; others++)
                answers.Add(isEnough(Did + more, Did + more + DidNot + others));
        return answers.Count == 2 ? Truth.Unknown : TruthLogic.Of(answers.Contains(true));
    }
}
