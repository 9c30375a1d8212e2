using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The words of files for why a membership ended.</summary>
internal static class EndReasons
{
    public static ImmutableArray<string> Words { get; } = ["resigned", "removed", "expired", "died", "other"];

    public static string Word(EndReason reason) => Words[(int)reason];

    public static bool TryParse(ReadOnlySpan<char> text, out EndReason reason)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            reason = (EndReason)i;
            if (text.SequenceEqual(Words[i]))
                return true;
        }

        reason = default;
        return false;
    }
}
