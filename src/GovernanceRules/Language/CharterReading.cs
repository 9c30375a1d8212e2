namespace GovernanceRules;

/// <summary>A charter whose constraints are put into words without a register: with the names of a day, or with ids alone.</summary>
internal sealed class CharterReading
{
    private readonly Lazy<GovernanceFacts?> _facts;
    private readonly Lazy<Names?> _names;

    // day: whose names and fora are meant; if null, the charter's first.
    public CharterReading(Charter charter, DateOnly? day = null)
    {
        Charter = charter;
        Context = new(charter, MergedDeclarations.Nothing, day ?? charter.InForce.From ?? charter.InForce.To ?? DateOnly.MinValue);
        _facts = new(FactsOf);
        _names = new(() => Facts is { } facts ? new Names(facts) : null);
    }

    public Charter Charter { get; }

    public PrincipleContext Context { get; }

    // As it is on the day; null if the charter names what only its registers declare.
    public GovernanceFacts? Facts => _facts.Value;

    public static Wording Ids(Language language) => new(language, null);

    public Wording Named(Language language) => new(language, _names.Value);

    private GovernanceFacts? FactsOf()
    {
        try
        {
            // Nobody sits in this register: it only lends the charter's names to the wording.
            return RegisterUnderCharter.Of(Charter, MergedDeclarations.Nothing).FactsOn(Context.Day);
        }
        catch (InvalidInputException)
        {
            // A charter may name what only its registers declare; it is read all the same, with ids for names.
            return null;
        }
    }
}
