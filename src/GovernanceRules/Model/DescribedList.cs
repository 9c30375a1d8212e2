namespace GovernanceRules;

/// <summary>
/// A file of memberships as somebody keeps it, such as a spreadsheet: what a charter gives a name may stand in it by name.
/// </summary>
/// <param name="File">The file that places name.</param>
/// <param name="Header">The row of the headings.</param>
internal sealed record DescribedList(string File, int Header);
