using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Cases that belong together.</summary>
/// <param name="Title">What they are about, such as a forum by name and id.</param>
/// <param name="Summary">What became of them, in a line.</param>
/// <param name="Cases">The cases.</param>
internal sealed record ReportGroup(string Title, string Summary, ImmutableArray<ReportCase> Cases);
