namespace GovernanceRules;

/// <summary>A charter whose constraints are put into words by themselves, without a register: with the names of its first day, or with ids alone.</summary>
internal sealed class CharterReading
{
    private readonly Lazy<Names?> _names;

    public CharterReading(Charter charter)
    {
        Charter = charter;
        _names = new(NamesOf);
    }

    public Charter Charter { get; }

    /// <summary>What a principle is unfolded for where there is no register.</summary>
    public PrincipleContext Context => new(Charter, Joined.Nothing, Charter.InForce.From ?? Charter.InForce.To ?? DateOnly.MinValue);

    public static Wording Ids(Language language) => new(language, null);

    public Wording Named(Language language) => new(language, _names.Value);

    private Names? NamesOf()
    {
        try
        {
            // Nobody sits in this register: it only lends the charter's names to the wording.
            return new Names(new GovernanceFacts(Charter, Joined.Nothing, Context.Day, Joined.Nothing.Index.Table, new SymbolTable(Joined.Nothing.Index.Table.Symbols)));
        }
        catch (InvalidInputException)
        {
            // A charter may name what only its registers declare; it is read all the same, with ids for names.
            return null;
        }
    }
}
