namespace GovernanceRules;

internal sealed class DecisionReferenceValidator(Charter charter, Register register, MergedDeclarations joined, DeclaredNames known, DiagnosticBag faults)
{
    private readonly SelectionChecks _selections = new(charter, joined, known, faults);

    public void Check()
    {
        foreach (var forum in joined.Fora)
        {
            foreach (var matters in forum.Decides.Concat(forum.MayNotDecide))
            {
                known.Expect(known.MatterWords, matters.Word, "trait or type", forum.Location);
                Each(known.Traits, matters.AllTraits, "trait", forum.Location);
                Each(known.Types, matters.Types.Where(t => t.Text != GovernanceRules.Matter.NoType), "type", forum.Location);
            }
        }

        foreach (var escalation in charter.Escalations)
            Places(escalation);
        foreach (var matter in register.Matters)
            Matter(matter);
    }

    // The names that escalations use and that a charter alone declares; judged when it is loaded.
    public void OfEscalations()
    {
        foreach (var escalation in charter.Escalations)
        {
            var at = escalation.Location;
            Each(known.Types, escalation.When.Types.Where(t => t.Text != GovernanceRules.Matter.NoType), "type", at);
            Each(known.Traits, escalation.When.AnyTraits.Concat(escalation.When.AllTraits), "trait", at);
            Each(known.Roles, escalation.AssessedBy, "role", at);
            foreach (var place in escalation.Route)
            {
                Each(known.Acts, place.TimeFrom is { } from ? place.Acts.Add(from) : place.Acts, "act", place.Location ?? at);
                Each(known.Roles, place.By, "role", place.Location ?? at);
            }
        }
    }

    private void Places(Escalation escalation)
    {
        var at = escalation.Location;
        var owner = new IdentifierOwner(escalation.Id, at, ForumTarget.None);
        Each(known.Fora, escalation.From.Ids.Concat(escalation.To).Concat(escalation.Next).Concat(escalation.When.Reaches), "forum", at);
        if (escalation.From.Selection is { } from)
            _selections.Check(from, Subject.Fora, owner);
        Each(known.Bodies, escalation.WaivableBy, "body", at);
        foreach (var place in escalation.Route)
        {
            Each(known.Places, place.Ids.Where(i => !(place.IsAll && i.Text == RoutePlace.Concerned)), "forum or organisation", place.Location ?? at);
            Each(known.Fora, place.Fora, "forum", place.Location ?? at);
            Each(known.Organisations, place.Organisations, "organisation", place.Location ?? at);
            known.Expect(known.Fora, place.OrElse, "forum", place.Location ?? at);
            if (place.Doers is { } doers)
                _selections.Check(doers.Members, Subject.Members, owner with { Location = place.Location ?? at });
            if (place.Selection is { } selection)
                _selections.Check(selection, Subject.Fora, owner with { Location = place.Location ?? at });
        }
    }

    public void Matter(Matter matter)
    {
        if (matter.Type is { } type && type.Text != GovernanceRules.Matter.NoType)
            known.Expect(known.Types, type, "type", matter.Location);
        Each(known.Traits, matter.Traits ?? [], "trait", matter.Location);
        Each(known.Organisations, matter.Concerns ?? [], "organisation", matter.Location);
        foreach (var step in matter.Steps)
        {
            var at = step.Location ?? matter.Location;
            known.Expect(known.Fora, step.Forum, "forum", at);
            known.Expect(known.Organisations, step.Organisation, "organisation", at);
            known.Expect(known.Acts, step.Act, "act", at);
            known.Expect(known.Roles, step.By, "role", at);
        }
    }

    private void Each(HashSet<string>? words, IEnumerable<Identifier> given, string what, FileLocation? at)
    {
        foreach (var word in given)
            known.Expect(words, word, what, at);
    }
}
