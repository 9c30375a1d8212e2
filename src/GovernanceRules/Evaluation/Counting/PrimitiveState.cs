namespace GovernanceRules;

/// <summary>
/// The counters of one plain form in one forum. Persons are added and taken away with all their memberships in the fora of a side;
/// what is wrong is read off the counters.
/// </summary>
internal abstract class PrimitiveState(ConstraintPrimitive form)
{
    public ConstraintPrimitive Primitive => form;

    /// <summary>The id of the forum that it is evaluated for, if it is for one.</summary>
    public string? Forum { get; set; }

    /// <summary>The selections whose memberships are fed; none for forms about things.</summary>
    public virtual Operand[] Sides => [];

    /// <summary>Whether nobody and nothing is selected, so that the form holds for want of anybody.</summary>
    public abstract bool NobodySelected { get; }

    /// <summary>
    /// The keys that have moved since they were last judged, where each can be judged by itself; nothing where the form is judged as a whole.
    /// </summary>
    public virtual DirtyKeys? Touched => null;

    /// <summary>Whether its keys are persons; then it points at all memberships of a person, also at those that it does not count.</summary>
    public bool IsByPerson => form is ForAllConstraint { Of: Subject.Members } or CountConstraint { Of: Subject.Members, Per.Property: Property.Person } or SetConstraint { By.Property: Property.Person };

    /// <summary>Whether every key is to be judged again.</summary>
    public virtual bool AllTouched => Touched is null or { All: true };

    /// <summary>Whether what is said of the keys that have not moved is to be said anew: others were counted for them, or are not recorded.</summary>
    public virtual bool RenewsAll => false;

    /// <summary>Whether who was counted is found in the memberships of the fora of its sides, and so can be found later.</summary>
    public virtual bool CountsLater => true;

    /// <summary>Whether there is nothing that it could judge, so that it does not apply.</summary>
    public virtual bool NothingToJudge => false;

    /// <summary>Empties the counters for a forum.</summary>
    public abstract void Reset(in Scope scope);

    /// <summary>Whether a side was fed for another forum already and selects the same for this one.</summary>
    public virtual bool IsFed(int side) => false;

    /// <summary>Says that all memberships of a side have been fed.</summary>
    public virtual void FinishSide(int side)
    {
    }

    /// <summary>Adds (1) or takes away (-1) a person.</summary>
    /// <param name="side">Which of the <see cref="Sides"/>.</param>
    /// <param name="rows">The person's memberships of that day in the fora of the side.</param>
    /// <param name="sign">1 or -1.</param>
    public virtual void Feed(int side, ReadOnlySpan<int> rows, int sign)
    {
    }

    /// <summary>Adds persons who have one membership each in the fora of a side.</summary>
    public virtual void FeedEach(int side, ReadOnlySpan<int> rows)
    {
        for (var i = 0; i < rows.Length; i++)
            Feed(side, rows.Slice(i, 1), 1);
    }

    /// <summary>What is wrong, or could be.</summary>
    public abstract void Judge(List<FindingDetails> found);

    /// <summary>What is wrong, or could be, with one key: what <see cref="Judge"/> finds of it.</summary>
    public virtual void JudgeKey(int key, List<FindingDetails> found) =>
        throw new InvalidOperationException($"{GetType().Name} is judged as a whole.");

    /// <summary>What is wrong, or could be, that has no key: what <see cref="Judge"/> finds beside the keys.</summary>
    public virtual void JudgeKeyless(List<FindingDetails> found)
    {
    }

    /// <summary>Says that all that moved has been judged.</summary>
    public virtual void Settle() => Touched?.Clear();

    /// <summary>The same primitive with counters of its own that note which keys move; the tests are shared.</summary>
    public abstract PrimitiveState Tracked();

    /// <summary>What is recorded of the one that does not fit, facet by facet as it was asked for.</summary>
    public virtual IEnumerable<(GroupingKey Key, string Value)> RecordedOf(FindingDetails violation) => [];

    /// <summary>The persons counted for a key, or for all where it is none.</summary>
    public virtual void PersonsOf(FindingDetails violation, Func<int, IEnumerable<int>> members, ISet<int> persons, ISet<MissingData> unsettled)
    {
    }
}
