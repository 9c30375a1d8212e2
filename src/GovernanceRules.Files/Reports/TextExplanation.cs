namespace GovernanceRules;

/// <summary>
/// Writes what the constraints and the escalations of a charter mean: the demand in words, the sentence it comes from, the fora it is about, how grave it is,
/// when it holds, and how the sentence is read. UTF-8 and LF line ends, whatever the machine.
/// </summary>
public static class TextExplanation
{
    /// <summary>Explains a charter, or one constraint or escalation of it. The writer stays open.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="asOf">The day whose names and fora are meant.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="constraint">The id of the constraint or escalation; <see langword="null"/> for all, in the charter's order, under its name.</param>
    /// <param name="language">The language; left out, the charter's, else English.</param>
    /// <param name="colours">Whether the writer is a terminal on which colours are wanted.</param>
    /// <exception cref="ArgumentException">The charter has no constraint and no escalation of that id.</exception>
    public static void Write(Charter charter, DateOnly asOf, TextWriter writer, string? constraint = null, Language? language = null, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(writer);
        if (constraint is not null && charter.Constraints.All(c => c.Id != constraint) && charter.Escalations.All(e => e.Id != constraint))
            throw new ArgumentException($"The charter `{charter.Id}` has no constraint `{constraint}`.", nameof(constraint));
        TextReport.Write(new ExplanationDocument(charter, asOf, constraint, language), writer, colours);
    }
}
