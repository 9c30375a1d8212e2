namespace GovernanceRules.Files;

internal sealed class RegisterReader(DiagnosticBag faults)
{
    public Register Read(Document document) => Read(document.Root);

    public Register Read(MappingNode root)
    {
        if (RegisterKeys.Root.TryRead(root, Document.RegisterKey, new ReadContext(faults), out var draft))
        {
            foreach (var list in draft.MembershipsFrom)
                MembershipFile.Read(list, draft.Parts, faults);
            AttributeNames.Judge(draft.Parts.Attributes, faults);
            RegisterValidator.Find(draft.Parts, faults);
        }

        faults.ThrowIfAny(() => draft?.Rest);
        return new Register(draft!.Parts);
    }
}
