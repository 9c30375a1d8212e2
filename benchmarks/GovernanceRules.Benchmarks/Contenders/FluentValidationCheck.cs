using FluentValidation;

namespace GovernanceRules.Benchmarks;

/// <summary>The four constraints of <see cref="Committees"/> as a validator of FluentValidation: a rule each, over one group at a time.</summary>
internal sealed class FluentValidationCheck
{
    private readonly Dictionary<Identifier, Organisation> _organisations;
    private readonly GroupValidator _validator;

    public FluentValidationCheck(Charter charter)
    {
        _organisations = charter.Organisations.ToDictionary(o => o.Id);
        _validator = new GroupValidator([.. charter.Clusters.Select(c => c.Id)]);
    }

    public List<Found> Check(Register register, DateOnly day)
    {
        var groups = register.Memberships
            .Where(m => m.Period.Contains(day) && m.Role.Text is "chair" or "vice-chair" or "member")
            .GroupBy(m => m.Forum)
            .ToDictionary(g => g.Key, g => g.Select(Seated).ToList());
        var mirrored = groups[Committees.Board]
            .Where(s => s.Member.Level == "politician" && s.Sector == "municipal")
            .Select(s => s.Member.Organisation!.Value)
            .Distinct()
            .ToList();
        return register.Fora
            .Where(f => groups.ContainsKey(f.Id))
            .SelectMany(f => _validator.Validate(new Group(f.Id, groups[f.Id], mirrored)).Errors
                .Select(e => new Found(e.ErrorCode, f.Id.Text, ((Identifier)e.CustomState).Text)))
            .ToList();
    }

    private SeatedMember Seated(Membership member)
    {
        var organisation = _organisations[member.Organisation!.Value];
        return new(member, organisation.Sector!.Value, organisation.Clusters[0].Cluster!.Value);
    }

    private sealed record SeatedMember(Membership Member, Identifier Sector, Identifier Cluster);

    private sealed record Group(Identifier Forum, List<SeatedMember> Members, List<Identifier> Mirrored);

    private sealed class GroupValidator : AbstractValidator<Group>
    {
        private static readonly Identifier[] Sectors = ["municipal", "regional"];

        public GroupValidator(Identifier[] clusters)
        {
            RuleForEach(g => g.Mirrored)
                .Must((group, organisation) => group.Members.Any(m => m.Member.Organisation == organisation))
                .WithErrorCode("MIRROR").WithState((_, organisation) => organisation);
            RuleForEach(_ => Sectors)
                .Must((group, sector) => group.Members.Where(m => m.Member.Role == "chair" && m.Sector == sector)
                    .Select(m => m.Member.Person).Distinct().Count() == 1)
                .WithErrorCode("CHAIR").WithState((_, sector) => sector);
            RuleForEach(_ => clusters)
                .Must((group, cluster) => group.Members.Any(m => m.Cluster == cluster))
                .WithErrorCode("CLUSTERS").WithState((_, cluster) => cluster);
            RuleFor(g => g.Members)
                .Must(members => members.Where(m => m.Sector == "municipal" && m.Member.Level == "director")
                    .Select(m => m.Member.Person).Distinct().Count() == 6)
                .WithErrorCode("SEATS").WithState((_, _) => (Identifier)Committees.Seats);
        }
    }
}
