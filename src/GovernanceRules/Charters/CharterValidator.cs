namespace GovernanceRules;

/// <summary>What is wrong with a charter by itself, before it meets a register.</summary>
internal static class CharterValidator
{
    // Throws if anything is wrong with the charter, or was found before. isWhole: whether all that the charter declares was read.
    public static Charter Judged(CharterParts parts, DiagnosticBag faults, bool isWhole = true)
    {
        Find(parts, faults);
        if (faults.Any && !isWhole)
            faults.ThrowIfAny();
        var charter = new Charter(faults.Any ? parts.WithoutDuplicates() : parts);
        if (faults.Any)
            EscalationValidator.FindNames(charter, faults);
        else
            EscalationValidator.Find(charter, faults);
        faults.ThrowIfAny(() => charter);
        return charter;
    }

    private static void Find(CharterParts parts, DiagnosticBag faults)
    {
        ElementValidator.WellFormed(parts.Id, "the charter's id", faults);
        ElementValidator.Ordered(parts.InForce, parts.Location, "the charter", faults);
        ElementValidator.Find(parts.Fora, "forum", faults);
        ElementValidator.Find(parts.Organisations, "organisation", faults);
        ElementValidator.Find(parts.Clusters, "cluster", faults);
        ElementValidator.Attributes(parts.Attributes, faults);
        ElementValidator.Unique(parts.Levels.Concat(parts.OtherLevels), "level", faults);
        ElementValidator.Unique(parts.Sources.Select(s => s.Id), "source", faults);
        ElementValidator.Unique(parts.Clauses.Select(c => c.Id), "clause", faults);
        ElementValidator.Unique(parts.Constraints.Select(c => c.Id).Concat(parts.Escalations.Select(e => e.Id)), "constraint", faults);
        foreach (var id in parts.Constraints.Select(c => c.Id).Concat(parts.Escalations.Select(e => e.Id)).Where(i => BuiltInConstraints.All.Contains(i.Text)))
            faults.Add(DiagnosticId.DuplicateId, id.Location, $"the constraint `{id}` is built in and cannot be declared again");
        Roles(parts, faults);
        EscalationShapeValidator.Find(parts, faults);
        foreach (var (words, what) in new[] { (parts.Levels, "level"), (parts.OtherLevels, "level"), (parts.Sectors, "sector"), (parts.Kinds, "kind") })
            foreach (var word in words)
                ElementValidator.WellFormed(word, $"the id of the {what}", faults);
        foreach (var clause in parts.Clauses)
            Clause(clause, parts, faults);
        foreach (var constraint in parts.Constraints)
        {
            ElementValidator.WellFormed(constraint.Id, "the id of the constraint", faults);
            if (constraint.InForce != parts.InForce)
                ElementValidator.Ordered(constraint.InForce, constraint.Location, $"the constraint `{constraint.Id}`", faults);
            SeatLines(constraint, faults);
        }

        ClauseReferences(parts, faults);
        Checkable(parts, faults);
    }

    // Clauses that nothing names and that give no reason for it.
    public static IEnumerable<Clause> Unbound(Charter charter)
    {
        var named = ClauseBindings.Of(charter).Select(b => b.Clause).ToHashSet();
        return charter.Clauses.Where(c => c.Unchecked is null && !named.Contains(c.Id));
    }

    private static void Roles(CharterParts parts, DiagnosticBag faults)
    {
        ElementValidator.Unique(parts.Roles.Select(r => r.Id), "role", faults);
        foreach (var role in parts.Roles)
        {
            ElementValidator.WellFormed(role.Id, "the id of the role", faults);
            if (Role.BuiltIn.Contains(role.Id.Text))
                faults.Add(DiagnosticId.DuplicateId, role.Id.Location, $"the role `{role.Id}` is built in and cannot be declared again");
        }
    }

    private static void Clause(Clause clause, CharterParts parts, DiagnosticBag faults)
    {
        if (!Ids.IsText(clause.Id.Text))
            faults.Add(DiagnosticId.BadId, clause.Id.Location ?? clause.Location, "the id of a clause is empty or has a control character; any other text will do, such as `§ 2, stk. 1`");
        if (clause.Source is { } source && parts.Sources.TrueForAll(s => s.Id != source))
            faults.Add(DiagnosticId.UnknownIdentifier, source.Location ?? clause.Location,
                $"the clause `{clause.Id}` names the source `{source}`, which is not declared{Ids.Hint(source.Text, parts.Sources.Select(s => s.Id.Text))}");
    }

    private static void Checkable(CharterParts parts, DiagnosticBag faults)
    {
        var checks = ClauseBindings.Of(parts).Where(b => b.Binding.Checks).ToLookup(b => b.Clause, b => b.Binding.Id);
        foreach (var clause in parts.Clauses.Where(c => c.Checkable))
            if (clause.Unchecked is null)
                faults.Add(DiagnosticId.MissingKey, clause.Location,
                    $"the clause `{clause.Id}` is `checkable`, and nothing says what the constraints have no words for; add `unchecked` with the reason");
            else if (checks[clause.Id].FirstOrDefault() is { } check)
                faults.Add(DiagnosticId.Conflict, clause.Location,
                    $"the clause `{clause.Id}` is `checkable`, that is not checked yet, but `{check}` checks it; leave `checkable` out");
    }

    private static void SeatLines(Constraint constraint, DiagnosticBag faults)
    {
        foreach (var line in constraint.Principle.SeatLines)
            ElementValidator.Ordered(line.InForce, line.Location, $"the seat line `{line.Name}`", faults);
        foreach (var same in constraint.Principle.SeatLines.GroupBy(l => l.Name, StringComparer.Ordinal))
        {
            var lines = same.ToList();
            for (var i = 1; i < lines.Count; i++)
                if (lines.Take(i).Any(l => l.InForce.Overlaps(lines[i].InForce)))
                    faults.Add(DiagnosticId.SeatLines, lines[i].Location,
                        $"two seat lines of `{constraint.Id}` are named `{same.Key}` and overlap in time; lines of one name follow each other");
        }
    }

    private static void ClauseReferences(CharterParts parts, DiagnosticBag faults)
    {
        var known = parts.Clauses.Select(c => c.Id).ToHashSet();
        foreach (var (clause, _) in ClauseBindings.Of(parts))
            if (!known.Contains(clause))
                faults.Add(DiagnosticId.UnknownIdentifier, clause.Location,
                    $"the clause `{clause}` is not declared{Ids.Hint(clause.Text, known.Select(k => k.Text))}");
    }
}
