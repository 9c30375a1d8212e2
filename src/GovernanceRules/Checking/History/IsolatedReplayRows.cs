namespace GovernanceRules;

/// <summary>
/// Which rows of a history hang on nothing but the memberships of the fora that they look at, so that each can be told by itself: not on where
/// else a person sits, which fora there are, meetings, matters or waivers.
/// </summary>
internal sealed class IsolatedReplayRows
{
    private readonly HashSet<Identifier> _constraints;
    private readonly HashSet<(Identifier Constraint, Identifier? Forum)> _waived;
    private readonly HashSet<Identifier> _deciding;
    private readonly HashSet<Identifier> _coming;

    /// <summary>Finds them.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="register">The register.</param>
    /// <param name="days">A day of each stretch of time in which nothing of the charter begins or ends.</param>
    public IsolatedReplayRows(Charter charter, Register register, IReadOnlyCollection<DateOnly> days)
    {
        _coming = ForaThatComeAndGo(register);
        _constraints = [.. charter.Constraints.Where(c => days.All(d => IsLocal(c, new PrincipleContext(charter, register, d)))).Select(c => c.Id)];
        _waived = [.. register.Waivers.Select(w => (w.Constraint, w.Forum))];
        // How a forum is put together on the day it decides is said of the matter too.
        _deciding = [.. register.Matters.SelectMany(m => m.Steps).Where(s => s.Act == Acts.Decided || s.Act == Acts.Approved).Select(s => s.Forum).OfType<Identifier>()];
        AreAll = _constraints.Count == charter.Constraints.Length && _coming.Count == 0 && register.Waivers.IsEmpty && register.Matters.IsEmpty && register.Meetings.IsEmpty
            && !MayWarnOfMemberships(charter, register);
        MembershipsOutside = register.Waivers.All(w => w.Constraint.Text != BuiltInConstraints.ForumPeriod);
    }

    /// <summary>Whether nothing else can be found than what these say, and memberships outside the period of their forum.</summary>
    public bool AreAll { get; }

    /// <summary>Whether a membership outside the period of its forum is told by itself too.</summary>
    public bool MembershipsOutside { get; }

    /// <summary>What a live check beside leaves out.</summary>
    public LiveOmissions AsOmissions => new(Has, MembershipsOutside);

    // On whatever day: two that say the same, or an organisation that begins or ends.
    private static bool MayWarnOfMemberships(Charter charter, Register register) =>
        charter.Organisations.Concat(register.Organisations).Any(o => o.InForce != Period.Always)
        || new HashSet<(Identifier, Identifier, Identifier?, Identifier)>(register.Memberships.Select(m => (m.Forum, m.Person, m.Organisation, m.Role))).Count < register.Memberships.Length;

    public bool Has(Constraint constraint, Forum? forum) => _constraints.Contains(constraint.Id)
        && !_waived.Contains((constraint.Id, null))
        && (forum is null || (!_waived.Contains((constraint.Id, forum.Id)) && !_deciding.Contains(forum.Id) && !_coming.Contains(forum.Id)));

    // Such a forum exists on the days on which somebody sits in it, and its constraints apply on these days alone.
    private static HashSet<Identifier> ForaThatComeAndGo(Register register) => register.Covers is { AllFora: true, Fora: { } covered }
        ? [.. register.Memberships.Select(m => m.Forum).Except(covered).Except(register.Fora.Select(f => f.Id))]
        : [];

    private bool IsLocal(Constraint constraint, PrincipleContext context) => ConstraintReach.IsLocal(constraint, context)
        && (_coming.Count == 0 || !ConstraintReach.NamedFora(constraint.Principle, context).Any(_coming.Contains));
}
