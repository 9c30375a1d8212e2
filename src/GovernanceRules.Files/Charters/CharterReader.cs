using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal sealed class CharterReader(Library library, DiagnosticBag faults)
{
    private readonly ReadContext _reading = new(faults);

    public Charter Read(Document root)
    {
        var used = new UsedFiles(library, _reading);
        var documents = used.Of(root);
        if (documents.IsEmpty)
            faults.ThrowIfAny();
        // INVARIANT: the root is gathered last, after all that it uses.
        var parts = Parts(documents, documents[^1], out var lostAny);
        AttributeNames.Judge(parts.Attributes, faults);
        return CharterValidator.Judged(parts, faults, used.AreAll && !lostAny && !documents.Any(d => d.Row.HasUnknownList || CharterKeys.Declarations.Any(d.Row.IsLost)));
    }

    // lostAny: whether something that is declared could not be read.
    private CharterParts Parts(ImmutableArray<CharterDocument> documents, CharterDocument own, out bool lostAny)
    {
        var row = own.Row;
        var parts = new CharterParts(row.Find(CharterKeys.Charter) ?? new Identifier(Document.CharterKey, row.Location))
        {
            Name = row.Get(CommonKeys.Name),
            Language = row.Get(CharterKeys.Language),
            InForce = CommonKeys.InForceOf(row) ?? Period.Always,
            InForceLocation = row.KeyOf(CommonKeys.InForce)?.Location,
            Replaces = row.Find(CharterKeys.Replaces),
            Location = row.Location,
        };
        if (!row.Has(CharterKeys.Charter) && !row.IsMisspelt(CharterKeys.Charter))
            _reading.Wrong(DiagnosticId.MissingKey, row.Node,
                "the file says no `charter`, so it is a reference file, which charters use; a charter begins with `charter: ID`");
        var merge = new EntryMerge(_reading);
        parts.Sources.AddRange(merge.All(documents, CharterKeys.Sources, DeclarationKeys.Source, "source").Select(s => SourceFile.Read(s, faults)));
        parts.Clauses.AddRange(merge.All(documents, CharterKeys.Clauses, DeclarationKeys.Clause, "clause"));
        parts.Roles.AddRange(merge.All(documents, CharterKeys.Roles, DeclarationKeys.Role, "role"));
        parts.Attributes.AddRange(merge.All(documents, CharterKeys.Attributes, DeclarationKeys.Attribute, "attribute"));
        parts.Clusters.AddRange(merge.All(documents, CharterKeys.Clusters, ElementKeys.ClusterShape, "cluster"));
        parts.Organisations.AddRange(merge.All(documents, CharterKeys.Organisations, ElementKeys.Organisation, "organisation"));
        parts.Fora.AddRange(merge.All(documents, CharterKeys.Fora, ElementKeys.Forum, "forum"));
        lostAny = merge.LostAny;
        parts.Constraints.AddRange(merge.AllWithFile(documents, CharterKeys.Constraints, ConstraintKeys.Constraint, "constraint")
            .Select(c => c.Value.InForceElse(CommonKeys.InForceOf(c.File.Row) ?? parts.InForce)));
        parts.Escalations.AddRange(merge.AllWithFile(documents, CharterKeys.Escalations, EscalationKeys.Shape, "escalation")
            .Select(e => e.Value.InForceElse(CommonKeys.InForceOf(e.File.Row) ?? parts.InForce)));
        Words(documents, parts);
        return parts;
    }

    private void Words(ImmutableArray<CharterDocument> documents, CharterParts parts)
    {
        Levels(documents, parts);
        parts.OtherLevels.AddRange(Together(documents, CharterKeys.OtherLevels));
        parts.Sectors.AddRange(Together(documents, CharterKeys.Sectors));
        parts.Kinds.AddRange(Together(documents, CharterKeys.Kinds));
        if (documents.Any(d => d.Row.Has(CharterKeys.Competences)))
            parts.Competences = [.. Together(documents, CharterKeys.Competences)];
        if (documents.Any(d => d.Row.Has(CharterKeys.Bodies)))
            parts.Bodies = [.. Together(documents, CharterKeys.Bodies)];
        if (documents.Any(d => d.Row.Has(CharterKeys.Traits)))
            parts.Traits = [.. Together(documents, CharterKeys.Traits)];
        if (documents.Any(d => d.Row.Has(CharterKeys.Types)))
            parts.Types = [.. Together(documents, CharterKeys.Types)];
        parts.Acts.AddRange(Together(documents, CharterKeys.Acts));
        foreach (var document in documents)
        {
            parts.OwnClauses.AddRange(document.Row.List(CommonKeys.Clause));
            if (document.Row != documents[^1].Row && CommonKeys.InForceOf(document.Row) is { } period)
                ElementValidator.Ordered(period, document.Row.NodeOf(CommonKeys.InForce)!.Location,
                    $"the file {Show.Quoted(document.File.Name)}", faults);
        }
    }

    // The order of levels cannot be merged from parts: all files that give it must give the same.
    private static void Levels(ImmutableArray<CharterDocument> documents, CharterParts parts)
    {
        foreach (var document in documents)
        {
            if (!document.Row.TryGet(CharterKeys.Levels, out var levels))
                continue;
            if (parts.Levels.Count == 0)
                parts.Levels.AddRange(levels);
            else if (!parts.Levels.SequenceEqual(levels))
                document.Row.Wrong(DiagnosticId.Conflict, CharterKeys.Levels,
                    $"`levels` are others here than in {Place(parts.Levels[0])}; the order of levels is given in one file, or is the same in each");
        }
    }

    private static string Place(Identifier word) => word.Location is { } at ? $"{Show.Quoted(at.File)}, line {at.Line}" : "another file";

    // The same word in two files is one word; if it is twice in one file, the core judges it.
    private static IEnumerable<Identifier> Together(ImmutableArray<CharterDocument> documents, Field<ImmutableArray<Identifier>> field)
    {
        var before = new HashSet<Identifier>();
        foreach (var document in documents)
        {
            var words = document.Row.List(field);
            foreach (var word in words.Where(w => !before.Contains(w)))
                yield return word;
            before.UnionWith(words);
        }
    }
}
