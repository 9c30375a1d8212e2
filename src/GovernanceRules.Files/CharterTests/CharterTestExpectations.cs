using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>Reads what tests expect, and validates the constraints that they name.</summary>
internal sealed class CharterTestExpectations(Charter? charter, ReadContext reading)
{
    private readonly HashSet<string> _known = charter is null ? [] :
        [.. charter.Constraints.Select(c => c.Id.Text), .. charter.Escalations.Select(e => e.Id.Text), .. BuiltInConstraints.All];

    public ImmutableArray<CharterTestExpectation> Of(MappingReader test)
    {
        var all = ImmutableArray.CreateBuilder<CharterTestExpectation>();
        foreach (var (outcome, field) in CharterTestKeys.Findings.Concat(CharterTestKeys.Rows))
            foreach (var word in test.List(field))
                if (IsKnown(word))
                    all.Add(new CharterTestExpectation(outcome, word));
        return all.ToImmutable();
    }

    // Adds a fault if the word does not begin with a constraint of the charter. Without a charter, every word is accepted.
    public bool IsKnown(Identifier word)
    {
        var constraint = word.Text.Split('/')[0];
        if (charter is null || _known.Contains(constraint))
            return true;
        reading.Faults.Add(DiagnosticId.UnknownIdentifier, word.Location,
            $"the charter {Show.Quoted(charter.Id.Text)} has no constraint {Show.Quoted(constraint)}{Ids.Hint(constraint, _known)}");
        return false;
    }
}

/// <summary>What a test expects of a finding or of a row: <c>CONSTRAINT/forum/key</c>.</summary>
internal sealed record CharterTestExpectation(Outcome Outcome, Identifier Word);
