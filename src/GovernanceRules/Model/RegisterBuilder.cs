using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Writes a register in code; see <see cref="Register.Define"/>.</summary>
public sealed class RegisterBuilder
{
    private readonly RegisterParts _parts;

    internal RegisterBuilder(string id) => _parts = new RegisterParts(id);

    /// <summary>Adds a membership.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="person">The person's id.</param>
    /// <param name="organisation">The organisation that the member represents; <c>none</c> for a member who is of none; left out, it is not recorded.</param>
    /// <param name="role">The role; left out, <c>member</c>.</param>
    /// <param name="level">The level; left out, it is not recorded.</param>
    /// <param name="from">The first day, or the month or the year in which it lies; left out, it has always been valid.</param>
    /// <param name="to">The last day, or the month or the year in which it lies; left out, no end is set.</param>
    /// <param name="appointedBy">The body that appointed the member; left out, it is not recorded.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Member(string forum, string person, string? organisation = null, string? role = null, string? level = null,
        PartialDate? from = null, PartialDate? to = null, string? appointedBy = null) =>
        Member(new Membership(forum, person)
        {
            Organisation = Identifier.Optional(organisation),
            Role = role ?? Membership.DefaultRole,
            Level = Identifier.Optional(level),
            AppointedBy = Identifier.Optional(appointedBy),
        }.Between(from, to));

    /// <summary>Adds a membership.</summary>
    /// <param name="membership">The membership.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Member(Membership membership)
    {
        ArgumentNullException.ThrowIfNull(membership);
        _parts.Memberships.Add(membership);
        return this;
    }

    /// <summary>Adds memberships.</summary>
    /// <param name="memberships">The memberships.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Members(IEnumerable<Membership> memberships)
    {
        ArgumentNullException.ThrowIfNull(memberships);
        _parts.Memberships.AddRange(memberships);
        return this;
    }

    /// <summary>Records more of a person than where they sit.</summary>
    /// <param name="person">The person.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Person(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        _parts.People.Add(person);
        return this;
    }

    /// <summary>Records the competences of a person.</summary>
    /// <param name="id">The person's id.</param>
    /// <param name="competences">All competences that the person has; none given means none.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Person(string id, params ReadOnlySpan<string> competences)
    {
        var words = ImmutableArray.CreateBuilder<Identifier>(competences.Length);
        foreach (var competence in competences)
            words.Add(competence);
        return Person(new Person(id) { Competences = words.MoveToImmutable() });
    }

    /// <summary>Says for which fora the memberships are complete.</summary>
    /// <param name="fora">The fora.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Covers(params ReadOnlySpan<string> fora)
    {
        var words = ImmutableArray.CreateBuilder<Identifier>(fora.Length);
        foreach (var forum in fora)
            words.Add(forum);
        return Covers(new Coverage { Fora = words.MoveToImmutable() });
    }

    /// <summary>Says what the register is complete for.</summary>
    /// <param name="coverage">The days and the fora.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Covers(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        _parts.Covers = coverage;
        return this;
    }

    /// <summary>Adds an organisation beside the charter's.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Organisation(Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        _parts.Organisations.Add(organisation);
        return this;
    }

    /// <summary>Adds a forum beside the charter's.</summary>
    /// <param name="forum">The forum.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Forum(Forum forum)
    {
        ArgumentNullException.ThrowIfNull(forum);
        _parts.Fora.Add(forum);
        return this;
    }

    /// <summary>Adds a meeting.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Meeting(Meeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        _parts.Meetings.Add(meeting);
        return this;
    }

    /// <summary>Adds a matter, with what it is about and what was done with it.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="define">What is recorded of it.</param>
    /// <returns>The same builder.</returns>
    /// <example><code>
    /// r.Matter("telecare", m => m.Type("pilot-scaling").Traits("economic")
    ///     .Step("cluster-vest", new DateOnly(2017, 2, 1), "piloted")
    ///     .Decided("board", new DateOnly(2017, 9, 1)))
    /// </code></example>
    public RegisterBuilder Matter(string id, Action<MatterBuilder> define)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(define);
        var builder = new MatterBuilder(id);
        define(builder);
        return Matter(builder.Build());
    }

    /// <summary>Adds a matter.</summary>
    /// <param name="matter">The matter.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Matter(Matter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        _parts.Matters.Add(matter);
        return this;
    }

    /// <summary>Records the votes that a composition follows.</summary>
    /// <param name="tally">The votes.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Tally(VoteTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        _parts.Tallies.Add(tally);
        return this;
    }

    /// <summary>Records lots that were drawn where lists tie for seats.</summary>
    /// <param name="draw">The draw.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Draw(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        _parts.Draws.Add(draw);
        return this;
    }

    /// <summary>Adds a waiver.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <returns>The same builder.</returns>
    public RegisterBuilder Waiver(Waiver waiver)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        _parts.Waivers.Add(waiver);
        return this;
    }

    internal Register Build()
    {
        RegisterValidator.ThrowIfAny(_parts);
        return new Register(_parts);
    }
}
