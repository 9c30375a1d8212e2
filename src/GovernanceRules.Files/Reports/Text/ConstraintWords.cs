namespace GovernanceRules;

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

    public string Demand(Constraint constraint) => _words.Text(constraint.Principle.Demand());

    // When it is asked, for how long a violation is pending, what to do.
    public IEnumerable<string> Conditions(Constraint constraint) => ConditionMessages.Of(constraint).Select(_words.Text);

    public string Demand(Escalation escalation) => _words.Text(EscalationDemandMessages.Of(escalation));

    // The fora on the day: empty if the constraint is about none or selects none, null if the register decides which.
    public IReadOnlyList<string>? Fora(Constraint constraint) => _targets is not null
        ? [.. _targets.Of(constraint).Where(t => t.Forum is not null).Select(t => t.Forum!.Id)]
        : constraint.Forum.Selection is null ? [.. constraint.Forum.Ids.Select(f => f.Text).Distinct(StringComparer.Ordinal)] : null;
}
