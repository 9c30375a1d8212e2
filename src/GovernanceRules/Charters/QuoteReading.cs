using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The places of the quotes of a charter in the texts that it brings of its sources.</summary>
internal sealed class QuoteReading
{
    private readonly ImmutableArray<SourceText> _texts;
    private readonly Dictionary<Identifier, ImmutableArray<ImmutableArray<TextSpan>>> _places = [];

    public QuoteReading(Charter charter)
    {
        _texts = [.. charter.Sources.Where(s => s.Text is not null).Select(s => new SourceText(s))];
        if (!_texts.IsEmpty)
            foreach (var clause in charter.Clauses)
                if (TextOf(clause) is { } text)
                    _places.Add(clause.Id, [.. text.Find(clause)]);
    }

    public QuoteStatus Of(Clause clause) => !_places.TryGetValue(clause.Id, out var places) ? QuoteStatus.NoText : places.Length switch
    {
        0 => QuoteStatus.NotFound,
        1 => QuoteStatus.Found,
        _ => QuoteStatus.Ambiguous,
    };

    // The lines on which it begins.
    public ImmutableArray<int> LinesOf(Clause clause) =>
        _places.TryGetValue(clause.Id, out var places) ? [.. places.Select(p => TextOf(clause)!.LineAt(p[0].Start))] : [];

    public IEnumerable<SourceCoverage> Sources(IEnumerable<Clause> clauses)
    {
        var of = clauses.Where(c => c.Source is not null).ToLookup(c => c.Source!.Value);
        return _texts.Select(t => new SourceCoverage(t, of[t.Source.Id].SelectMany(c => _places[c.Id]).SelectMany(p => p)));
    }

    private SourceText? TextOf(Clause clause) => clause.Source is { } id ? _texts.FirstOrDefault(t => t.Source.Id == id) : null;
}
