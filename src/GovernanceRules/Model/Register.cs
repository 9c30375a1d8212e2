using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Who sits where, since when and for whom: what a charter is checked against. Immutable, and safe to use from many threads.
/// </summary>
public sealed class Register
{
    internal Register(RegisterParts parts)
    {
        Id = parts.Id;
        Covers = parts.Covers;
        People = parts.People.ToImmutableArray();
        VacantSeats = parts.Memberships.Exists(m => m.IsVacant) ? [.. parts.Memberships.Where(m => m.IsVacant)] : [];
        Memberships = VacantSeats.IsEmpty ? parts.Memberships.ToImmutableArray() : [.. parts.Memberships.Where(m => !m.IsVacant)];
        Meetings = parts.Meetings.ToImmutableArray();
        Matters = parts.Matters.ToImmutableArray();
        Waivers = parts.Waivers.ToImmutableArray();
        Tallies = parts.Tallies.ToImmutableArray();
        Draws = parts.Draws.ToImmutableArray();
        Organisations = parts.Organisations.ToImmutableArray();
        Fora = parts.Fora.ToImmutableArray();
        Attributes = parts.Attributes.ToImmutableArray();
        Lists = parts.Lists.ToImmutableArray();
        Charter = parts.Charter;
        Location = parts.Location;
    }

    /// <summary>The register's id.</summary>
    public Identifier Id { get; }

    /// <summary>What it is complete for; <see langword="null"/> if it does not say.</summary>
    public Coverage? Covers { get; private set; }

    /// <summary>The persons of whom more is recorded than where they sit. A person may also occur in a membership only.</summary>
    public ImmutableArray<Person> People { get; }

    /// <summary>The memberships, of every day.</summary>
    public ImmutableArray<Membership> Memberships { get; private set; }

    /// <summary>The seats that are known to be empty, of every day. They are no memberships.</summary>
    public ImmutableArray<Membership> VacantSeats { get; private set; }

    /// <summary>The meetings.</summary>
    public ImmutableArray<Meeting> Meetings { get; private set; }

    /// <summary>The matters, with what was done with each.</summary>
    public ImmutableArray<Matter> Matters { get; }

    /// <summary>The waivers.</summary>
    public ImmutableArray<Waiver> Waivers { get; private set; }

    /// <summary>The votes that compositions follow.</summary>
    public ImmutableArray<VoteTally> Tallies { get; }

    /// <summary>Lots that were drawn where lists tie.</summary>
    public ImmutableArray<Draw> Draws { get; private set; }

    /// <summary>Organisations beside the charter's.</summary>
    public ImmutableArray<Organisation> Organisations { get; private set; }

    /// <summary>Fora beside the charter's.</summary>
    public ImmutableArray<Forum> Fora { get; private set; }

    /// <summary>Attributes beside the charter's.</summary>
    public ImmutableArray<AttributeDefinition> Attributes { get; }

    /// <summary>The charter it names: a path or a bundled id; <see langword="null"/> if it names none.</summary>
    public Identifier? Charter { get; }

    /// <summary>The file it was read from, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; }

    // The files of its memberships in which names may stand for ids.
    internal ImmutableArray<DescribedList> Lists { get; }

    internal Register With(IEnumerable<Membership> memberships) => With([.. memberships], Waivers);

    internal Register With(ImmutableArray<Membership> memberships, ImmutableArray<Waiver> waivers)
    {
        var register = Copy();
        register.Memberships = memberships;
        register.Waivers = waivers;
        return register;
    }

    internal Register WithVacantSeats(ImmutableArray<Membership> seats)
    {
        var register = Copy();
        register.VacantSeats = seats;
        return register;
    }

    internal Register About(ImmutableArray<Membership> memberships, ImmutableArray<Membership> vacantSeats, ImmutableArray<Waiver> waivers, ImmutableArray<Meeting> meetings, ImmutableArray<Draw> draws,
        Coverage? covers)
    {
        var register = With(memberships, waivers);
        register.VacantSeats = vacantSeats;
        register.Meetings = meetings;
        register.Draws = draws;
        register.Covers = covers;
        return register;
    }

    internal Register With(ImmutableArray<Organisation> organisations, ImmutableArray<Forum> fora)
    {
        var register = Copy();
        register.Organisations = organisations;
        register.Fora = fora;
        return register;
    }

    /// <summary>The same register without its waivers: a check of it shows what they hide.</summary>
    /// <returns>A register that has no waivers.</returns>
    public Register WithoutWaivers() => With(Memberships, []);

    private Register Copy() => (Register)MemberwiseClone();

    /// <summary>Writes a register in code.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="define">What it holds.</param>
    /// <returns>The register.</returns>
    /// <exception cref="InvalidInputException">Two persons have one id, or a period ends before it starts.</exception>
    /// <example><code>
    /// var register = Register.Define("members-2014", r => r
    ///     .Member("ssg", "p1", organisation: "viborg", role: "chair", level: "director")
    ///     .Covers("ssg", "sku"));
    /// </code></example>
    public static Register Define(string id, Action<RegisterBuilder> define)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(define);
        var builder = new RegisterBuilder(id);
        define(builder);
        return builder.Build();
    }
}
