using System.Runtime.InteropServices;

namespace GovernanceRules;

/// <summary>How many findings of a live check are the same: one that another stands for neither comes nor goes.</summary>
internal sealed class CurrentViolations
{
    private readonly Dictionary<LiveIdentity, int> _standing = [];

    /// <summary>Where it is noted what comes and goes; nothing while the check begins.</summary>
    public LiveLedger? Ledger { get; set; }

    /// <summary>Replaces a finding by another; <see langword="null"/> stands for none.</summary>
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
