namespace GovernanceRules;

/// <summary>A sentence of the text of a source, or a point of a list in it.</summary>
/// <param name="Text">Its words, with one space between them.</param>
/// <param name="Line">The line on which it begins, counted from 1.</param>
public sealed record SourceSentence(string Text, int Line);
