namespace GovernanceRules.Cli;

/// <summary>What a baseline could not tell apart: it would take what is new in one register for what is known of another.</summary>
internal static class SameIds
{
    // One for each register that has the id of another, both against charters of one id.
    public static IEnumerable<Diagnostic> OfRegisters(IEnumerable<CheckPair> pairs)
    {
        foreach (var same in pairs.GroupBy(p => (p.Charter.Id, p.Register.Id)))
        {
            var registers = same.DistinctBy(p => p.Register, ReferenceEqualityComparer.Instance).ToList();
            foreach (var other in registers.Skip(1))
                yield return Messages.SameRegisters(other.Register, registers[0].Register, other.Charter);
        }
    }

    // One for each charter that has the id of another that the same register is checked against.
    public static IEnumerable<Diagnostic> OfCharters(IEnumerable<CheckPair> pairs)
    {
        foreach (var same in pairs.GroupBy(p => (p.Charter.Id, p.Register.Id)))
            foreach (var other in same.Skip(1))
                yield return Messages.SameCharters(other.Charter, same.First().Charter, other.Register);
    }
}
