using System.Security.Cryptography;
using System.Text;

namespace GovernanceRules;

/// <summary>
/// Fingerprints for tools that want a short word of hexadecimal digits: made of what a note is about, never of where it stands, and each given once.
/// </summary>
internal sealed class NoteIdentities
{
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    /// <summary>The fingerprint; the second time it is asked for the same, another.</summary>
    public string Of(string identity)
    {
        var times = _given[identity] = _given.GetValueOrDefault(identity) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(times == 1 ? identity : $"{identity}#{times}")))[..32];
    }
}
