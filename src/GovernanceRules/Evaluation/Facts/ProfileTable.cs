using System.Runtime.InteropServices;

namespace GovernanceRules;

/// <summary>Numbers for membership profiles, in the order in which they first occur.</summary>
internal sealed class ProfileTable
{
    private const int Slots = 256;

    private readonly List<MembershipProfile> _standings = [];
    private readonly Dictionary<MembershipProfile, int> _numbers = [];
    // Those that were looked up lately are tried first.
    private readonly (MembershipProfile Standing, int Number)[] _recent = new (MembershipProfile, int)[Slots];

    public ProfileTable() => Array.Fill(_recent, (default, -1));

    public int Count => _standings.Count;

    public ref readonly MembershipProfile this[int number] => ref CollectionsMarshal.AsSpan(_standings)[number];

    public int Of(in MembershipProfile standing)
    {
        ref var recent = ref _recent[(uint)((((((((standing.Organisation * 31) + standing.Role) * 31) + standing.Level) * 31) + standing.AppointedBy) * 31) + standing.Details) % Slots];
        if (recent.Number < 0 || recent.Standing != standing)
            recent = (standing, Find(standing));
        return recent.Number;
    }

    private int Find(in MembershipProfile standing)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, standing, out var exists);
        if (exists)
            return number;
        _standings.Add(standing);
        return number = _standings.Count - 1;
    }
}
