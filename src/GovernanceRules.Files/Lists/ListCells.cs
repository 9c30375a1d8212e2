namespace GovernanceRules.Files;

/// <summary>The cells of a list of memberships, one row after the other, from whatever file.</summary>
internal abstract class ListCells
{
    public abstract int Count { get; }

    // Without the space around the cell. In a file whose rows may be short, what is not there is empty.
    public abstract ReadOnlySpan<char> this[int column] { get; }

    // Where the row begins, counted from 1.
    public abstract int Line { get; }

    // Whether every row has as many cells as the header; if not, one that differs is damaged.
    public abstract bool AreAligned { get; }

    // What is wrong with the row as a whole; it is then not read.
    public virtual (int Column, string Text)? Wrong => null;

    // Whether the row is for programs alone, such as `sep=;`.
    public virtual bool IsNoRow => false;

    public abstract bool Read();

    public abstract (int Line, int Column) PlaceOf(int column);

    // Why the cell has no value; null if it has one, or is empty.
    public virtual string? WrongIn(int column) => null;
}
