namespace GovernanceRules;

/// <summary>What is wrong when a charter meets a register: words that neither declares, and a day on which nothing is in force.</summary>
internal static class JoinFaults
{
    public static void ThrowIfAny(Charter charter, Register register, DateOnly day)
    {
        register.JoinedWith(charter);
        var faults = new FaultList();
        InForce(charter, day, faults);
        faults.ThrowIfAny();
    }

    /// <summary>What the two declare together, if they fit.</summary>
    /// <exception cref="InvalidInputException">They do not.</exception>
    public static Joined Judged(Charter charter, Register register)
    {
        var faults = new FaultList();
        var joined = new Joined(charter, register, faults);
        var words = new KnownWords(charter, joined, faults);
        new ElementWords(joined, words, faults).Check(charter);
        new CharterWords(charter, register, joined, words, faults).Check();
        new RegisterWords(register, words).Check();
        faults.ThrowIfAny();
        return joined;
    }

    private static void InForce(Charter charter, DateOnly day, FaultList faults)
    {
        if (charter.Constraints.IsEmpty ? charter.InForce.Contains(day) : charter.Constraints.Any(c => c.InForce.Contains(day)))
            return;
        var periods = charter.Constraints.Select(c => c.InForce).Append(charter.InForce).ToList();
        var from = periods.Any(p => p.From is null) ? null : periods.Min(p => p.From);
        var to = periods.Any(p => p.To is null) ? null : periods.Max(p => p.To);
        faults.Add(FaultCode.NotInForce, charter.Location,
            $"nothing in the charter `{charter.Id}` is in force on {day:yyyy-MM-dd}; it is in force {Span(from, to)}");
    }

    private static string Span(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) => $"from {first:yyyy-MM-dd} to {last:yyyy-MM-dd}",
        ({ } first, null) => $"from {first:yyyy-MM-dd}",
        (null, { } last) => $"until {last:yyyy-MM-dd}",
        _ => "with gaps",
    };
}
