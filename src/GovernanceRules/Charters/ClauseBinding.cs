namespace GovernanceRules;

/// <summary>Something in a charter that names a clause as the sentence it comes from.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id; of a seat line, the id of its constraint.</param>
public sealed record ClauseBinding(BindingKind Kind, string Id)
{
    /// <summary>The name of the seat line; <see langword="null"/> for everything else.</summary>
    public string? SeatLine { get; init; }

    /// <summary>
    /// Whether all that it asks rests on attributes that hold a verdict (<see cref="AttributeDefinition.Verdict"/>), so that it finds what somebody entered.
    /// </summary>
    public bool HandFed { get; init; }

    /// <summary>Whether it is held against registers, as constraints, seat lines, escalations and what fora may decide are; what is only declared is not.</summary>
    public bool Checks => Kind is BindingKind.Constraint or BindingKind.SeatLine or BindingKind.Escalation or BindingKind.Competence;
}
