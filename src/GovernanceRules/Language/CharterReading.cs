namespace GovernanceRules;

/// <summary>A charter whose constraints are put into words by themselves, without a register: with the names of a day, or with ids alone.</summary>
internal sealed class CharterReading
{
    private readonly Lazy<GovernanceFacts?> _facts;
    private readonly Lazy<Names?> _names;

    /// <summary>Reads a charter.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="day">The day whose names and fora are meant; left out, its first.</param>
    public CharterReading(Charter charter, DateOnly? day = null)
    {
        Charter = charter;
        Context = new(charter, MergedDeclarations.Nothing, day ?? charter.InForce.From ?? charter.InForce.To ?? DateOnly.MinValue);
        _facts = new(FactsOf);
        _names = new(() => Facts is { } facts ? new Names(facts) : null);
    }

    public Charter Charter { get; }

    /// <summary>What a principle is unfolded for where there is no register.</summary>
    public PrincipleContext Context { get; }

    /// <summary>What the charter declares, as it stands on the day; <see langword="null"/> where it names what only its registers declare.</summary>
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
