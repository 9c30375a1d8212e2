namespace GovernanceRules;

/// <summary>One of several lines that different persons fill.</summary>
/// <param name="Key">The key of its finding: the name of a seat line, or a sector.</param>
/// <param name="Members">Who fits it.</param>
/// <param name="Form">What it would ask for if it stood alone.</param>
internal sealed record AssignmentLine(string Key, Selection Members, CountConstraint Form)
{
    public Bounds Bounds => Form.BoundsOf(Key);

    public static AssignmentLine Named(CountConstraint form) => new(form.Label!, form.Members, form);

    public static AssignmentLine OfKey(CountConstraint form, Identifier key) => new(key.Text, form.Members.And(Selection.Is(form.Per!.Value, key)), form);
}
