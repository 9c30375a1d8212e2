namespace GovernanceRules;

/// <summary>What is told of a charter when it is read, and makes nothing unusable.</summary>
internal static class CharterWarnings
{
    /// <summary>The clauses that nothing names and that give no reason for it.</summary>
    /// <param name="charter">The charter.</param>
    public static IEnumerable<Diagnostic> Of(Charter charter) => charter.UnboundClauses.Select(c => new Diagnostic("GOV041", c.Location,
        $"no constraint, forum or other part of the charter names the clause `{c.Id}`; name it where it is checked, or say with `unchecked` why nothing checks it"));

    /// <summary>The same of every charter of an answer; a bundled one has no file that could be shown.</summary>
    /// <param name="answer">The answer.</param>
    public static IEnumerable<Diagnostic> Of(CheckAnswer answer) => answer.Runs.Select(r => r.Charter).Distinct()
        .SelectMany(c => Of(c).Select(w => w.ToldAt(c, null)));
}
