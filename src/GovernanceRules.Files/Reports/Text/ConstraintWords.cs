namespace GovernanceRules;

/// <summary>What constraints demand, in words, with the names that fora and organisations bear on a day.</summary>
internal sealed class ConstraintWords
{
    private readonly Wording _words;
    private readonly ForumResolver? _targets;

    public ConstraintWords(Charter charter, DateOnly day, Language language)
    {
        var reading = new CharterReading(charter, day);
        _words = reading.Named(language);
        _targets = reading.Facts is { } facts ? new ForumResolver(facts) : null;
    }

    /// <summary>The demand as a sentence.</summary>
    public string Demand(Constraint constraint) => _words.Text(constraint.Principle.Demand());

    /// <summary>What an escalation asks for, as a sentence.</summary>
    public string Demand(Escalation escalation) => _words.Text(EscalationDemandMessages.Of(escalation));

    /// <summary>
    /// The fora that a constraint is about on the day: none where it is about none or selects none, and <see langword="null"/> where
    /// which it selects depends on the register.
    /// </summary>
    public IReadOnlyList<string>? Fora(Constraint constraint) => _targets is not null
        ? [.. _targets.Of(constraint).Where(t => t.Forum is not null).Select(t => t.Forum!.Id)]
        : constraint.Forum.Selection is null ? [.. constraint.Forum.Ids.Select(f => f.Text).Distinct(StringComparer.Ordinal)] : null;
}
