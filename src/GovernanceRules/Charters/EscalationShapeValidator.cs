namespace GovernanceRules;

/// <summary>What is wrong with the escalations of a charter, and with the words of matters, by themselves.</summary>
internal static class EscalationShapeValidator
{
    public static void Find(CharterParts parts, DiagnosticBag faults)
    {
        Words(parts, faults);
        foreach (var forum in parts.Fora)
            foreach (var word in forum.Decides.Concat(forum.MayNotDecide))
                ElementValidator.Ordered(word.InForce, word.Location ?? forum.Location, $"the word `{word.Key}` of the forum `{forum.Id}`", faults);
        foreach (var escalation in parts.Escalations)
        {
            ElementValidator.WellFormed(escalation.Id, "the id of the escalation", faults);
            if (escalation.InForce != parts.InForce)
                ElementValidator.Ordered(escalation.InForce, escalation.Location, $"the escalation `{escalation.Id}`", faults);
            Shape(escalation, faults);
        }
    }

    private static void Words(CharterParts parts, DiagnosticBag faults)
    {
        foreach (var (words, what) in new[] { (parts.Traits ?? [], "trait"), (parts.Types ?? [], "type"), (parts.Acts, "act") })
        {
            ElementValidator.Unique(words, what, faults);
            foreach (var word in words)
                ElementValidator.WellFormed(word, $"the id of the {what}", faults);
        }

        foreach (var act in parts.Acts.Where(a => Acts.BuiltIn.Contains(a.Text)))
            faults.Add(DiagnosticId.DuplicateId, act.Location, $"the act `{act}` is built in and cannot be declared again");
    }

    private static void Shape(Escalation escalation, DiagnosticBag faults)
    {
        if (escalation.To.IsEmpty && escalation.Route.IsEmpty && escalation.Next.IsEmpty)
            faults.Add(DiagnosticId.MissingKey, escalation.Location, $"the escalation `{escalation.Id}` leads nowhere; give `to`, `route` or `next`");
        if (!escalation.Next.IsEmpty && escalation.From.IsNone)
            faults.Add(DiagnosticId.MissingKey, escalation.Location, $"the escalation `{escalation.Id}` says what is `next`, but not `from` where; give `from`");
    }
}
