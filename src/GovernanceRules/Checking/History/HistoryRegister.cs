using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The part of a register that one of several successive charters is about. Memberships, meetings and waivers that only another of them
/// declares are skipped, and are no fault.
/// </summary>
internal static class HistoryRegister
{
    public static Register For(Charter charter, IReadOnlyCollection<Charter> charters, Register register)
    {
        if (charters.Count == 1)
            return register;
        var own = charter.Fora.Concat(register.Fora).Select(f => f.Id).ToHashSet();
        var strangeFora = charters.SelectMany(c => c.Fora).Select(f => f.Id).Where(f => !own.Contains(f)).ToHashSet();
        var ownRules = RulesOf(charter).ToHashSet();
        var strangeRules = charters.SelectMany(RulesOf).Where(r => !ownRules.Contains(r)).ToHashSet();
        return register.About(
            [.. register.Memberships.Where(m => !strangeFora.Contains(m.Forum))],
            [.. register.VacantSeats.Where(s => !strangeFora.Contains(s.Forum))],
            [.. register.Waivers.Where(w => !strangeRules.Contains(w.Constraint) && (w.Forum is not { } forum || !strangeFora.Contains(forum)))],
            [.. register.Meetings.Where(m => !strangeFora.Contains(m.Forum))],
            [.. register.Draws.Where(d => !strangeFora.Contains(d.Forum))],
            register.Covers is { Fora: { } fora } covers ? covers with { Fora = fora.Where(f => !strangeFora.Contains(f)).ToImmutableArray() } : register.Covers);
    }

    private static IEnumerable<Identifier> RulesOf(Charter charter) => charter.Constraints.Select(c => c.Id).Concat(charter.Escalations.Select(e => e.Id));
}
