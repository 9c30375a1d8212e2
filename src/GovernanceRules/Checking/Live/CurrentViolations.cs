using System.Runtime.InteropServices;

namespace GovernanceRules;

/// <summary>Counts equal findings of a live check: a finding neither comes nor goes while an equal one is there.</summary>
internal sealed class CurrentViolations
{
    private readonly Dictionary<LiveIdentity, int> _standing = [];

    // null while the check begins.
    public LiveLedger? Ledger { get; set; }

    // null means none.
    public void Replace(Finding? before, Finding? after)
    {
        if (before is not null && after is not null && LiveIdentity.Of(before) == LiveIdentity.Of(after))
            return;
        if (before is not null)
        {
            ref var standing = ref CollectionsMarshal.GetValueRefOrAddDefault(_standing, LiveIdentity.Of(before), out _);
            if (--standing == 0)
            {
                _standing.Remove(LiveIdentity.Of(before));
                Ledger?.Go(before);
            }
        }

        if (after is null)
            return;
        ref var stands = ref CollectionsMarshal.GetValueRefOrAddDefault(_standing, LiveIdentity.Of(after), out _);
        if (stands++ == 0)
            Ledger?.Come(after);
    }
}
