using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The text of a source, and how much of it the clauses of a charter quote.</summary>
public sealed class SourceCoverage
{
    internal SourceCoverage(SourceText text, IEnumerable<TextSpan> quoted)
    {
        Source = text.Source;
        var spans = quoted.ToList();
        var sentences = text.Sentences().ToList();
        Sentences = sentences.Count;
        Unquoted = [.. sentences.Where(s => !spans.Exists(s.Overlaps)).Select(s => new SourceSentence(text.Of(s), text.LineAt(s.Start)))];
    }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>How many sentences it has; headings, which are lines by themselves without an end mark, are none.</summary>
    public int Sentences { get; }

    /// <summary>The sentences of which no clause quotes any part, in the order of the text.</summary>
    public ImmutableArray<SourceSentence> Unquoted { get; }
}
