using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules;

/// <summary>
/// Charters and reference files that come with a package and are named by id, in <c>uses</c>, in a register's <c>charter</c> and on the command line.
/// </summary>
public interface IBundledFiles
{
    /// <summary>The ids, such as <c>danish-health/levels</c>. None begins with <c>.</c> or <c>/</c>, or ends as a path does.</summary>
    IEnumerable<string> Ids { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="stream">The file as UTF-8; the caller closes it.</param>
    /// <returns>Whether there is a file of that id.</returns>
    bool TryOpen(string id, [MaybeNullWhen(false)] out Stream stream);
}
