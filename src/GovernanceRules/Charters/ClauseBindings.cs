namespace GovernanceRules;

internal static class ClauseBindings
{
    public static IEnumerable<(Identifier Clause, ClauseBinding Binding)> Of(Charter charter) =>
        Of(charter.Id, charter.OwnClauses, charter.Fora, charter.Organisations, charter.Clusters, charter.Constraints, charter.Escalations);

    public static IEnumerable<(Identifier Clause, ClauseBinding Binding)> Of(CharterParts parts) =>
        Of(parts.Id, parts.OwnClauses, parts.Fora, parts.Organisations, parts.Clusters, parts.Constraints, parts.Escalations);

    // The constraint's own clauses, then those of its seat lines.
    public static IEnumerable<(Identifier Clause, ClauseBinding Binding)> Of(Constraint constraint) =>
        Named(constraint.Clauses, new(BindingKind.Constraint, constraint.Id.Text)).Concat(constraint.Principle.SeatLines
            .SelectMany(l => Named(l.Clauses, new(BindingKind.SeatLine, constraint.Id.Text) { SeatLine = l.Name })));

    private static IEnumerable<(Identifier Clause, ClauseBinding Binding)> Of(Identifier charter, IEnumerable<Identifier> own, IEnumerable<Forum> fora,
        IEnumerable<Organisation> organisations, IEnumerable<Cluster> clusters, IEnumerable<Constraint> constraints, IEnumerable<Escalation> escalations) =>
        Named(own, new(BindingKind.Charter, charter.Text))
            .Concat(fora.SelectMany(f => Of(f, BindingKind.Forum).Concat(OfCompetence(f))))
            .Concat(organisations.SelectMany(o => Of(o, BindingKind.Organisation)))
            .Concat(clusters.SelectMany(c => Of(c, BindingKind.Cluster)))
            .Concat(constraints.SelectMany(Of))
            .Concat(escalations.SelectMany(e => Named(e.Clauses, new(BindingKind.Escalation, e.Id.Text))));

    private static IEnumerable<(Identifier, ClauseBinding)> Of(Element element, BindingKind kind) => Named(element.Clauses, new(kind, element.Id.Text));

    private static IEnumerable<(Identifier, ClauseBinding)> OfCompetence(Forum forum) =>
        Named(forum.Decides.Concat(forum.MayNotDecide).SelectMany(w => w.Clauses).Distinct(), new(BindingKind.Competence, forum.Id.Text));

    private static IEnumerable<(Identifier, ClauseBinding)> Named(IEnumerable<Identifier> clauses, ClauseBinding binding) => clauses.Select(c => (c, binding));
}
