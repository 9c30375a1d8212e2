namespace GovernanceRules;

/// <summary>What is wrong with a register by itself, before it meets a charter.</summary>
internal static class RegisterValidator
{
    public static void ThrowIfAny(RegisterParts parts)
    {
        var faults = new DiagnosticBag();
        Find(parts, faults);
        faults.ThrowIfAny();
    }

    public static void Find(RegisterParts parts, DiagnosticBag faults)
    {
        ElementValidator.WellFormed(parts.Id, "the register's id", faults);
        ElementValidator.Unique(parts.People.Select(p => p.Id), "person", faults);
        ElementValidator.Unique(parts.Tallies.Select(t => t.Id), "tally", faults);
        foreach (var draw in parts.Draws)
            if (draw.Order.GroupBy(l => l, StringComparer.Ordinal).FirstOrDefault(l => l.Count() > 1) is { } twice)
                faults.Add(DiagnosticId.DuplicateId, draw.Location, $"the draw of `{draw.Forum}` names `{twice.Key}` twice; each list has one place");
        foreach (var person in parts.People)
            PersonId(person.Id, person.Location, faults);
        foreach (var membership in parts.Memberships)
        {
            // A register may have a million rows: place and words of a fault are put together only if there is one.
            if (!membership.IsVacant && (!Ids.IsText(membership.Person.Text) || Ids.IsPlaceholder(membership.Person.Text)))
                PersonId(membership.Person, membership.Location, faults, "write `vacant: true` in place of `person` if nobody holds the seat");
            if (membership.StandsInFor is { } deputised && deputised.Text != Membership.UnknownMember)
                PersonId(deputised, membership.Location, faults, "write `standsInFor: unknown` for a deputy of a member who is not recorded");
            if (membership.Votes < 0)
                faults.Add(DiagnosticId.BadNumber, membership.Location, $"{Words(membership)} has {membership.Votes} votes; expected 0 or more");
            if (membership.Period.EndsBeforeItStarts)
                ElementValidator.Ordered(membership.Period, membership.Location, Words(membership), faults);
            if (membership is { HasDetails: true, Period.To: null, CertainPeriod: null } and ({ Ended: not null } or { EndedBy: not null }))
                faults.Add(DiagnosticId.MissingKey, membership.Location, $"{Words(membership)} says how it ended, but has no end; give it `to`, or `to: unknown`");
        }

        foreach (var meeting in parts.Meetings)
            foreach (var person in meeting.Present ?? [])
                PersonId(person, meeting.Location, faults);
        foreach (var waiver in parts.Waivers)
        {
            ElementValidator.Ordered(waiver.Period, waiver.Location, $"the waiver of `{waiver.Constraint}`", faults);
            if (waiver.Period.To is null)
                faults.Add(DiagnosticId.MissingKey, waiver.Location, $"the waiver of `{waiver.Constraint}` has no end; a waiver needs `to`");
            if (waiver.UpTo < 0 || waiver.DownTo < 0)
                faults.Add(DiagnosticId.BadNumber, waiver.Location, $"the waiver of `{waiver.Constraint}` accepts a number below 0; `upTo` and `downTo` are 0 or more");
        }

        Matters(parts.Matters, faults);
        if (parts.Covers is { } covers)
            ElementValidator.Ordered(covers.Period, covers.Location, "`covers`", faults);
        ElementValidator.Find(parts.Organisations, "organisation", faults);
        ElementValidator.Find(parts.Fora, "forum", faults);
        ElementValidator.Attributes(parts.Attributes, faults);
    }

    private static string Words(Membership membership) =>
        membership.IsVacant ? $"the vacant seat in `{membership.Forum}`" : $"the membership of `{membership.Person}` in `{membership.Forum}`";

    private static void Matters(List<Matter> matters, DiagnosticBag faults)
    {
        ElementValidator.Unique(matters.Select(m => m.Id), "matter", faults);
        foreach (var matter in matters)
        {
            ElementValidator.WellFormed(matter.Id, "the id of the matter", faults);
            foreach (var person in matter.ConcernsPersons ?? [])
                PersonId(person, matter.Location, faults);
            foreach (var step in matter.Steps)
                Persons(step, matter, faults);
            foreach (var step in matter.Steps)
                if ((step.Forum is null) == (step.Organisation is null))
                    faults.Add(DiagnosticId.MissingKey, step.Location ?? matter.Location, step.Forum is null
                        ? $"a step of the matter `{matter.Id}` says neither `forum` nor `organisation`; it needs one of them"
                        : $"a step of the matter `{matter.Id}` says both `forum` and `organisation`; it takes one of them");
        }
    }

    private static void Persons(MatterStep step, Matter matter, DiagnosticBag faults)
    {
        foreach (var person in step.Persons.Distinct())
            PersonId(person, step.Location ?? matter.Location, faults);
        foreach (var twice in (step.Votes?.Sides ?? []).SelectMany(v => v.Persons ?? []).GroupBy(p => p).Where(p => p.Skip(1).Any()))
            faults.Add(DiagnosticId.DuplicateId, twice.Last().Location ?? step.Location ?? matter.Location,
                $"`{twice.Key}` votes twice in a step of the matter `{matter.Id}`; a person has one vote");
    }

    private static void PersonId(Identifier id, FileLocation? location, DiagnosticBag faults, string whatToDo = "leave out whoever was not there, since a seat that nobody holds is a membership with `vacant: true`")
    {
        if (!Ids.IsText(id.Text))
            faults.Add(DiagnosticId.BadId, id.Location ?? location, "the id of a person is empty or has a control character; any other text will do");
        else if (Ids.IsPlaceholder(id.Text))
            faults.Add(DiagnosticId.BadId, id.Location ?? location,
                $"`{id}` is no person; {whatToDo}, and give somebody whose name is not recorded an id of their own");
    }
}
