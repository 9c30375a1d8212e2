namespace GovernanceRules.Tests.Checking;

/// <summary>Feeds a live check with all memberships of a register in random order and by detours, checking each answer on the way.</summary>
internal static class LiveStory
{
    public static void Tell(LiveCheck live, Register register, DateOnly day, Random random)
    {
        var waiting = register.Memberships.ToArray();
        random.Shuffle(waiting);
        foreach (var membership in waiting)
        {
            switch (random.Next(4))
            {
                case 0:
                    Follow(live, l => l.Add(membership));
                    break;
                case 1:
                    // Comes, goes and comes again.
                    Follow(live, l => l.Add(membership));
                    Follow(live, l => l.Remove(membership));
                    Follow(live, l => l.Add(membership));
                    break;
                case 2:
                    // Comes with another period, which is then put right.
                    var ended = membership with { Period = new Period(null, day.AddDays(random.Next(-1, 2))), CertainPeriod = null };
                    Follow(live, l => l.Add(ended));
                    Follow(live, l => l.Change(ended, membership));
                    break;
                default:
                    // Comes open-ended and is ended on the day before.
                    var open = membership with { Period = Period.Always, CertainPeriod = null, Ended = null, EndedBy = null };
                    Follow(live, l => l.Add(open));
                    Follow(live, l => l.End(open, day.AddDays(-1)));
                    Follow(live, l => l.Change(open with { Period = new Period(null, day.AddDays(-1)) }, membership));
                    break;
            }
        }
    }

    /// <summary>What is said to have come and gone makes the findings before those after.</summary>
    private static void Follow(LiveCheck live, Func<LiveCheck, LiveChange> change)
    {
        var before = live.Findings.Select(Identity).ToHashSet();
        var said = change(live);
        before.ExceptWith(said.Disappeared.Select(Identity));
        before.UnionWith(said.Appeared.Select(Identity));
        if (!before.SetEquals(live.Findings.Select(Identity)))
            throw new InvalidOperationException("What came and went does not lead from the findings before to the findings after.");
    }

    private static string Identity(Finding finding) => $"{finding.Fingerprint} {finding.Verdict} {finding.Waiver?.Reason}";
}
