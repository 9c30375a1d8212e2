namespace GovernanceRules;

internal sealed class PersonFacts(Person person, SymbolTable symbols)
{
    public Person Person => person;

    public int[]? Competences { get; } = person.Competences is { } all ? [.. all.Select(c => symbols.Of(c.Text))] : null;
}
