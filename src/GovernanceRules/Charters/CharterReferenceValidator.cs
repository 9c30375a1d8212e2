using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class CharterReferenceValidator(Charter charter, Register register, MergedDeclarations joined, DeclaredNames known, DiagnosticBag faults)
{
    private readonly SelectionChecks _selections = new(charter, joined, known, faults);

    public void Check()
    {
        foreach (var constraint in charter.Constraints)
        {
            foreach (var forum in constraint.Forum.Ids)
                known.Expect(known.Fora, forum, "forum", constraint.Location);
            foreach (var body in constraint.WaivableBy)
                known.Expect(known.Bodies, body, "body", constraint.Location);
            if (constraint.Forum.Selection is { } selection)
                _selections.Check(selection, Subject.Fora, Owner(constraint));
            foreach (var form in constraint.PrimitivesOfAllDays(charter, register))
                Form(form, constraint);
            Conditions(constraint);
        }
    }

    private void Form(ConstraintPrimitive form, Constraint constraint)
    {
        switch (form)
        {
            case CountConstraint count:
                _selections.Check(count.Members, count.Of, Owner(constraint));
                Count(count, constraint);
                break;
            case AssignmentConstraint assignment:
                foreach (var line in assignment.Lines)
                    Form(line.Form, constraint);
                if (assignment.Lines.FirstOrDefault(l => l.Bounds.HasWhole || l.Bounds.IsOdd) is { } uneven)
                    faults.Add(DiagnosticId.BadNumber, constraint.Location,
                        $"`{constraint.Id}` seats persons one by one (`disjoint`), but `{uneven.Key}` asks for {(uneven.Bounds.IsOdd ? "an odd number" : "a share of others")}; give whole numbers");
                break;
            case SetConstraint compare:
                _selections.Check(compare.Members, Subject.Members, Owner(constraint));
                _selections.Check(compare.With, Subject.Members, Owner(constraint));
                _selections.Key(compare.By, Subject.Members, Owner(constraint));
                break;
            case SameNumberConstraint same:
                _selections.Check(same.Members, Subject.Members, Owner(constraint));
                _selections.Check(same.With, Subject.Members, Owner(constraint));
                break;
            case RecordConstraint record:
                foreach (var selection in record.OtherSelections.Prepend(record.Members))
                    _selections.Check(selection, Subject.Members, Owner(constraint));
                foreach (var key in record.OtherKeys)
                    _selections.Key(key, Subject.Members, Owner(constraint));
                foreach (var type in record.When.Types.Where(t => t.Text != Matter.NoType))
                    known.Expect(known.Types, type, "type", constraint.Location);
                foreach (var trait in record.When.AnyTraits.Concat(record.When.AllTraits))
                    known.Expect(known.Traits, trait, "trait", constraint.Location);
                break;
            case MeetsBeforeConstraint before:
                known.Expect(known.Fora, before.Forum, "forum", constraint.Location);
                break;
            case ForAllConstraint every:
                _selections.Check(every.Members, every.Of, Owner(constraint));
                _selections.Check(every.Is, every.Of, Owner(constraint));
                break;
        }
    }

    private void Conditions(Constraint constraint)
    {
        if (constraint.When is { } when)
        {
            _selections.Check(when.Members, Subject.Members, Owner(constraint));
            if (constraint.Forum.IsNone && !when.Members.NamesForum)
                faults.Add(DiagnosticId.MissingKey, constraint.Location, $"`{constraint.Id}` is about no forum, so nobody knows where `when` counts; give `members` a `forum`");
        }

        if (constraint.AskedAtAppointment && !AppointmentConstraint.Allows(constraint.Principle.Primitives(new PrincipleContext(charter, register, constraint.InForce.From ?? charter.InForce.From ?? DateOnly.MinValue))))
            faults.Add(DiagnosticId.Principle, constraint.Location,
                $"`{constraint.Id}` is asked at appointment, but `{constraint.Principle.Name}` asks nothing of each member; that goes with `level`, `appointedBy`, `every`, `drawnFrom` and `separate`");
    }

    private void Count(CountConstraint count, Constraint constraint)
    {
        foreach (var others in count.Others)
            _selections.Check(others, Subject.Members, Owner(constraint));
        if (count.Of != Subject.Members && count.Others.Any())
            faults.Add(DiagnosticId.BadNumber, constraint.Location, $"`{constraint.Id}` counts {SelectionChecks.Plural(count.Of)}, but asks for a share of members; give whole numbers");
        if (count.Allotment is { Tally: { } tally } && !register.Tallies.IsEmpty && register.Tallies.All(t => t.Id != tally))
            faults.Add(DiagnosticId.UnknownIdentifier, tally.Location ?? constraint.Location,
                $"the register has no tally `{tally}`{Ids.Hint(tally.Text, register.Tallies.Select(t => t.Id.Text))}");
        if (count.Distinct is { } distinct)
            Distinct(count, distinct, constraint);
        if (count.Per is not { } per)
            return;
        _selections.Key(per, count.Of, Owner(constraint));
        if (count.EffectiveDomain == KeyDomain.All && per.Property is not (Property.Organisation or Property.Cluster or Property.Sector or Property.Level))
            faults.Add(DiagnosticId.OverAll, constraint.Location,
                $"`{constraint.Id}` counts per `{per}` over all, which only organisations, clusters, sectors and levels allow; give `over` a list or `present`");
        foreach (var key in count.EffectiveDomain.Keys)
            _selections.Value(per, key, Owner(constraint));
        foreach (var key in count.Except.Keys)
            _selections.Value(per, new Identifier(key), Owner(constraint));
        if (count.Filter is { } among)
            _selections.Check(among, per.Property == Property.Organisation ? Subject.Organisations : Subject.Clusters, Owner(constraint));
    }

    private void Distinct(CountConstraint count, GroupingKey distinct, Constraint constraint)
    {
        _selections.Key(distinct, count.Of, Owner(constraint));
        if (count.Of != Subject.Members)
            faults.Add(DiagnosticId.NoSuchProperty, constraint.Location, $"{SelectionChecks.Plural(count.Of)} are counted themselves; `distinct` goes with members");
        if (count.Bounds.HasShare || count.Except.Values.Any(e => e.HasShare))
            faults.Add(DiagnosticId.BadNumber, constraint.Location, $"`{constraint.Id}` asks for a share of persons, but `distinct` counts no persons; give whole numbers");
    }

    private static IdentifierOwner Owner(Constraint constraint) => new(constraint.Id, constraint.Location, constraint.Forum);
}
