namespace GovernanceRules;

/// <summary>The counters of one primitive in one forum. A person is added and removed with all memberships in the fora of a side.</summary>
internal abstract class PrimitiveState(ConstraintPrimitive form)
{
    public ConstraintPrimitive Primitive => form;

    public string? Forum { get; set; }

    // Whether findings with this primitive are its own.
    public virtual bool Owns(ConstraintPrimitive primitive) => primitive == form;

    // None if the primitive is about entities.
    public virtual Operand[] Sides => [];

    public abstract bool NobodySelected { get; }

    // The keys that have moved since they were last judged; null if the primitive is judged as a whole.
    public virtual DirtyKeys? Touched => null;

    // A primitive by person points at all memberships of a person, also at those that it does not count.
    public bool IsByPerson => form is ForAllConstraint { Of: Subject.Members } or CountConstraint { Of: Subject.Members, Per.Property: Property.Person } or SetConstraint { By.Property: Property.Person };

    public virtual bool AllTouched => Touched is null or { All: true };

    // Whether findings on keys that have not moved are made anew: others were counted for them, or are not recorded.
    public virtual bool RenewsAll => false;

    // Whether who was counted can be found later, in the memberships of the fora of its sides.
    public virtual bool CountsLater => true;

    // The kind of key that it goes over, if there is none of it; else null.
    public virtual GroupingKey? AsksForNone => null;

    public virtual bool NothingToJudge => false;

    public abstract void Reset(in Scope scope);

    // Whether a side was fed for another forum already and selects the same for this one.
    public virtual bool IsFed(int side) => false;

    public virtual void FinishSide(int side)
    {
    }

    // rows: all memberships of one person that day in the fora of the side; sign: 1 adds the person, -1 removes them.
    public virtual void Feed(int side, ReadOnlySpan<int> rows, int sign)
    {
    }

    // Each person has one membership in the fora of the side.
    public virtual void FeedEach(int side, ReadOnlySpan<int> rows)
    {
        for (var i = 0; i < rows.Length; i++)
            Feed(side, rows.Slice(i, 1), 1);
    }

    public abstract void Judge(List<FindingDetails> found);

    public virtual void JudgeKey(int key, List<FindingDetails> found) =>
        throw new InvalidOperationException($"{GetType().Name} is judged as a whole.");

    // Finds what Judge finds beside the keys.
    public virtual void JudgeKeyless(List<FindingDetails> found)
    {
    }

    public virtual void Settle() => Touched?.Clear();

    // Has counters of its own that note which keys move, and shares the tests.
    public abstract PrimitiveState Tracked();

    // What is recorded of the one that does not fit, in the order in which it was asked for.
    public virtual IEnumerable<(GroupingKey Key, string Value)> RecordedOf(FindingDetails violation) => [];

    // All persons if the violation has no key.
    public virtual void PersonsOf(FindingDetails violation, Func<int, IEnumerable<int>> members, ISet<int> persons, ISet<MissingData> unsettled)
    {
    }
}
