using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Lines that compete for the same persons, so that no assignment can give each what it asks for.</summary>
/// <param name="Lines">Their keys, in the order in which they were written.</param>
/// <param name="Places">Their places among all lines.</param>
/// <param name="Persons">How many persons fit them at most; if they are too many, how many fit nothing else.</param>
/// <param name="Seats">How many persons they ask for; if they are too many, how many the lines can take.</param>
/// <param name="Missing">How many more persons, or fewer, mend the line of the finding.</param>
internal sealed record SharedLines(ImmutableArray<string> Lines, ImmutableArray<int> Places, long Persons, long Seats, long Missing);
