using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal sealed class CharterTestReader(Library library, ReadingOptions? options, DiagnosticBag faults)
{
    private readonly ReadContext _reading = new(faults);

    public CharterTestSuite Read(Document document)
    {
        CharterTestKeys.Root.TryRead(document.Root, Document.CharterTestKey, _reading, out var root);
        var charter = root!.Find(CharterTestKeys.Charter) is { } named ? Charter(named, document.File) : null;
        var registers = new CharterTestRegisters(library, document.File, root.Find(CharterTestKeys.Id)?.Text ?? "", faults);
        var expectations = new CharterTestExpectations(charter, _reading);
        var tests = new List<CharterTest>();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in root.List(CharterTestKeys.Tests))
            if (Test(row, root, registers, expectations) is { } test)
                tests.Add(test);
        foreach (var row in root.List(CharterTestKeys.Tests))
            if (row.Get(CharterTestKeys.Name) is { } name && !names.TryAdd(name, row.Location.Line))
                row.Wrong(DiagnosticId.DuplicateId, CharterTestKeys.Name, $"the test {Show.Quoted(name)} stands twice; the first is in line {names[name]}");
        var unbroken = root.List(CharterTestKeys.Unbroken).Where(r => r.Has(CharterTestKeys.Constraint))
            .Select(r => r.Find(CharterTestKeys.Constraint)).OfType<Identifier>().Where(expectations.IsKnown).ToImmutableArray();
        faults.ThrowIfAny();
        return new CharterTestSuite(root.Find(CharterTestKeys.Id)!.Value, charter!, [.. tests], unbroken, root.Location);
    }

    private static CharterTest? Test(MappingReader row, MappingReader root, CharterTestRegisters registers, CharterTestExpectations expectations)
    {
        var asOf = row.Find(CharterTestKeys.AsOf) ?? root.Find(CharterTestKeys.AsOf);
        if (asOf is null && !row.Has(CharterTestKeys.AsOf) && !root.Has(CharterTestKeys.AsOf))
            row.Reading.Wrong(DiagnosticId.MissingKey, row.Node, "the test has no `asOf`; give the day here, or at the top of the file for all tests");
        var register = registers.Of(row, root);
        var expected = expectations.Of(row);
        var about = row.Has(CharterTestKeys.About) ? row.List(CharterTestKeys.About) : root.List(CharterTestKeys.About);
        foreach (var id in about)
            expectations.IsKnown(id);
        return row.Get(CharterTestKeys.Name) is { } name && asOf is { } day && register is not null
            ? new CharterTest(name, day, register, row.Location, expected, about)
            : null;
    }

    private Charter? Charter(Identifier named, InputFile from)
    {
        try
        {
            // A charter has faults of its own, which are reported beside those of the tests.
            var own = new DiagnosticBag();
            var document = library.Find(named, from, own) is { } file ? library.Open(file, named.Location, own) : null;
            return CharterFile.Charter(Inputs.Done(document, own), options, own);
        }
        catch (InvalidInputException invalid)
        {
            faults.AddRange(invalid.Diagnostics);
            return null;
        }
    }
}
