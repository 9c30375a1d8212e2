using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class RegisterUnderCharter
{
    private readonly Charter _charter;
    private readonly Register _register;
    private readonly RegisterIndex _index;
    private readonly ImmutableArray<int> _symbolsOfFora;

    private RegisterUnderCharter(Charter charter, Register register, RegisterIndex index, MergedDeclarations declarations)
    {
        (_charter, _register, _index, Declarations) = (charter, register, index, declarations);
        _symbolsOfFora = [.. declarations.Fora.Select(f => index.Table.Symbols.Find(f.Id.Text))];
    }

    public MergedDeclarations Declarations { get; }

    // Refuses a register that does not fit the charter.
    public static RegisterUnderCharter Of(Charter charter, Register register) => PreparedRegister.Of(register).Under(charter);

    // The names that are not declared, and what else is wrong when the two meet, by place.
    public static IReadOnlyList<Diagnostic> FaultsOf(Charter charter, Register register) => FaultsIn(() => Of(charter, ListedNames.Under(register, charter)));

    // Of a register whose lists are read already.
    public static IReadOnlyList<Diagnostic> Unnamed(Charter charter, Register register) => FaultsIn(() => Of(charter, register));

    private static ImmutableArray<Diagnostic> FaultsIn(Action meet)
    {
        try
        {
            meet();
            return [];
        }
        catch (InvalidInputException invalid)
        {
            return [.. invalid.Diagnostics];
        }
    }

    // What no register is needed to see. What only a register declares is not declared here.
    public static IReadOnlyList<Diagnostic> FaultsOf(Charter charter) => FaultsOf(charter, MergedDeclarations.Nothing);

    public static RegisterUnderCharter Validated(Charter charter, Register register, RegisterIndex index)
    {
        var faults = new DiagnosticBag();
        var declarations = new MergedDeclarations(charter, register, faults);
        var pair = new RegisterUnderCharter(charter, register, index, declarations);
        var names = new DeclaredNames(charter, declarations, faults);
        new ElementReferenceValidator(declarations, names, faults).Check(charter);
        new CharterReferenceValidator(charter, register, declarations, names, faults).Check();
        new DecisionReferenceValidator(charter, register, declarations, names, faults).Check();
        new RegisterReferenceValidator(register, names, register.Lists.IsEmpty ? null : new WordNames(charter, register)).Check(index.Table, pair._symbolsOfFora);
        faults.ThrowIfAny();
        return pair;
    }

    public GovernanceFacts FactsOn(DateOnly day) =>
        new(_charter, _register, Declarations, day, _index.Table, new SymbolTable(_index.Table.Symbols), _symbolsOfFora);

    // Over a table whose memberships change.
    public GovernanceFacts FactsOn(DateOnly day, MembershipTable table) => new(_charter, _register, Declarations, day, table, table.Symbols, []);
}
