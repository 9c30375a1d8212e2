namespace GovernanceRules.Files;

/// <summary>
/// The registers of a file's tests: each is one that a path names or that is written out, with the changes that the test makes.
/// </summary>
internal sealed class CharterTestRegisters(Library library, InputFile file, string id, DiagnosticBag faults)
{
    private readonly Dictionary<string, MappingNode?> _named = new(StringComparer.Ordinal);

    // null, with faults, if there is none.
    public Register? Of(MappingReader test, MappingReader root)
    {
        var row = test.Has(CharterTestKeys.Register) ? test : root;
        if (row.NodeOf(CharterTestKeys.Register) is not { } given)
        {
            test.Reading.Wrong(DiagnosticId.MissingKey, test.Node, "the test has no `register`; give one here, or at the top of the file for all tests");
            return null;
        }

        if (Given(given, test.Reading) is not { } node)
            return null;
        var own = new DiagnosticBag();
        var changed = RegisterEdits.Apply(node, RegisterEditKeys.Of(test), new ReadContext(own));
        try
        {
            return new RegisterReader(own).Read(changed);
        }
        catch (InvalidInputException invalid)
        {
            faults.AddRange(invalid.Diagnostics);
            return null;
        }
    }

    private MappingNode? Given(Node given, ReadContext reading)
    {
        switch (given)
        {
            case MappingNode inline:
                return WithId(inline);
            case ScalarNode { Text.Length: > 0 } path:
                if (!_named.TryGetValue(path.Text, out var known))
                    _named.Add(path.Text, known = Named(path.Word));
                return known;
            default:
                reading.Unexpected(DiagnosticId.WrongShape, given, CharterTestKeys.Register.Name, CharterTestKeys.Register.Shape.Expected);
                return null;
        }
    }

    private MappingNode? Named(Identifier path)
    {
        try
        {
            var own = new DiagnosticBag();
            var document = Inputs.Done(library.Find(path, file, own) is { } found ? library.Open(found, path.Location, own) : null, own);
            Inputs.ExpectRegister(document, own);
            return document.Root;
        }
        catch (InvalidInputException invalid)
        {
            faults.AddRange(invalid.Diagnostics);
            return null;
        }
    }

    // A register that is written out needs no id; it gets that of the tests.
    private MappingNode WithId(MappingNode inline)
    {
        if (inline.Find(Document.RegisterKey) is not null)
            return inline;
        var node = new MappingNode(inline.File, inline.Line, inline.Column);
        node.Entries.Add(new Entry(new ScalarNode(inline.File, inline.Line, inline.Column, Document.RegisterKey),
            new ScalarNode(inline.File, inline.Line, inline.Column, Ids.IsWellFormed(id) ? id : Document.RegisterKey)));
        node.Entries.AddRange(inline.Entries);
        node.AddNulls(inline);
        return node;
    }
}
