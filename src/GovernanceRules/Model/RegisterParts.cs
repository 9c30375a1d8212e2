namespace GovernanceRules;

/// <summary>A register while it is put together, by a reader or by <see cref="RegisterBuilder"/>.</summary>
internal sealed class RegisterParts(Identifier id)
{
    public Identifier Id { get; } = id;

    public Coverage? Covers { get; set; }

    public Identifier? Charter { get; set; }

    public FileLocation? Location { get; set; }

    public List<Person> People { get; } = [];

    public List<Membership> Memberships { get; } = [];

    public List<Meeting> Meetings { get; } = [];

    public List<Matter> Matters { get; } = [];

    public List<Waiver> Waivers { get; } = [];

    public List<VoteTally> Tallies { get; } = [];

    public List<Draw> Draws { get; } = [];

    public List<Organisation> Organisations { get; } = [];

    public List<Forum> Fora { get; } = [];

    public List<AttributeDefinition> Attributes { get; } = [];

    public List<DescribedList> Lists { get; } = [];
}
