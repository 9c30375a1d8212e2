using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What can be said of the demand that was written last, or of what a forum may decide: its id, its clause, its severity, its period.</summary>
/// <typeparam name="TSelf">The builder that is handed on.</typeparam>
public abstract class ConstraintBuilder<TSelf>
    where TSelf : ConstraintBuilder<TSelf>
{
    private readonly ForumTarget _forum;
    private readonly string _owner;
    private readonly ConstraintDrafts _drafts;
    private Draft? _last;

    private protected ConstraintBuilder(ForumTarget forum, string owner, ConstraintDrafts drafts)
    {
        _forum = forum;
        _owner = owner;
        _drafts = drafts;
    }

    private TSelf Self => (TSelf)this;

    private Draft Last => _last ?? throw new InvalidOperationException("Say first what is demanded, then why, how gravely or when.");

    private ConstraintDraft LastDemand => Last as ConstraintDraft ?? throw new InvalidOperationException("What a forum may decide is asked on all days, of no member, and has no grace or remedy.");

    /// <summary>Demands a principle, such as one of your own.</summary>
    /// <param name="principle">The principle.</param>
    /// <returns>The same builder.</returns>
    public TSelf Demands(Principle principle)
    {
        ArgumentNullException.ThrowIfNull(principle);
        _last = _drafts.Add(_forum, _owner, principle);
        return Self;
    }

    /// <summary>Gives the last demand an id; without one it is <c>FORUM-PRINCIPLE</c>, then <c>-2</c>. Waivers name it.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The same builder.</returns>
    public TSelf As(string id)
    {
        Last.Id = id;
        return Self;
    }

    /// <summary>Says which sentence the last demand comes from.</summary>
    /// <param name="clauseOrQuote">The id of a declared clause, or the sentence itself.</param>
    /// <returns>The same builder.</returns>
    public TSelf Because(string clauseOrQuote)
    {
        ArgumentException.ThrowIfNullOrEmpty(clauseOrQuote);
        Last.Clauses.Add(clauseOrQuote);
        return Self;
    }

    /// <summary>How grave a violation of the last demand is; without this, an error.</summary>
    /// <param name="severity">The severity, one for too few and too many or one for each.</param>
    /// <returns>The same builder.</returns>
    public TSelf Severity(SeverityRule severity)
    {
        Last.Severity = severity;
        return Self;
    }

    /// <summary>When the last demand is in force; without this, as long as the charter.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; left out, no end is set.</param>
    /// <returns>The same builder.</returns>
    public TSelf During(DateOnly? from, DateOnly? to = null)
    {
        Last.InForce = new Period(from, to);
        return Self;
    }

    /// <summary>Who may waive the last demand; without this, any body.</summary>
    /// <param name="bodies">The bodies.</param>
    /// <returns>The same builder.</returns>
    public TSelf WaivableBy(params ReadOnlySpan<string> bodies)
    {
        var words = ImmutableArray.CreateBuilder<Identifier>(bodies.Length);
        foreach (var body in bodies)
            words.Add(body);
        Last.WaivableBy = words.MoveToImmutable();
        return Self;
    }

    /// <summary>How the clause of the last demand is read.</summary>
    /// <param name="note">The note.</param>
    /// <returns>The same builder.</returns>
    public TSelf Note(string note)
    {
        Last.Note = note;
        return Self;
    }

    /// <summary>What to do about a violation of the last demand, in place of the suggestion.</summary>
    /// <param name="remedy">The text, one or one a language.</param>
    /// <returns>The same builder.</returns>
    public TSelf Remedy(LocalizedText remedy)
    {
        ArgumentNullException.ThrowIfNull(remedy);
        LastDemand.Remedy = remedy;
        return Self;
    }

    /// <summary>Asks the last demand only on days on which so many sit there: a duty that begins at a threshold. If that is not known, a violation is unknown.</summary>
    /// <param name="members">Who is counted; they sit in the forum itself unless the selection names another.</param>
    /// <param name="exactly">Exactly so many.</param>
    /// <param name="min">At least so many.</param>
    /// <param name="max">At most so many.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">It is not said how many, or <paramref name="exactly"/> stands beside another.</exception>
    public TSelf When(Action<SelectionBuilder>? members = null, int? exactly = null, int? min = null, int? max = null)
    {
        LastDemand.When = new CountConstraint(Selection.From(members) ?? Selection.Everything, Bounds.Of(exactly, min, max));
        return Self;
    }

    /// <summary>
    /// Lets a violation of the last demand be pending while it is younger than a time: a warning at most, with the day from which on it counts. Of a violation
    /// whose first day the register does not cover it is unknown whether it counts.
    /// </summary>
    /// <param name="time">The time.</param>
    /// <returns>The same builder.</returns>
    public TSelf Grace(Duration time)
    {
        LastDemand.Grace = new Grace(time, null);
        return Self;
    }

    /// <summary>Lets violations of the last demand be pending before a day: a warning at most.</summary>
    /// <param name="day">The first day on which a violation counts.</param>
    /// <returns>The same builder.</returns>
    public TSelf GraceUntil(DateOnly day)
    {
        LastDemand.Grace = new Grace(null, day);
        return Self;
    }

    /// <summary>Judges each membership on its own first day, and never again. The demand must ask something of each member, as a level or an appointing body.</summary>
    /// <returns>The same builder.</returns>
    public TSelf AskedAtAppointment()
    {
        LastDemand.AskedAtAppointment = true;
        return Self;
    }

    private protected TSelf MatterWords(bool mayDecide, ReadOnlySpan<string> texts)
    {
        var words = ImmutableArray.CreateBuilder<MatterWord>(texts.Length);
        foreach (var text in texts)
            words.Add(text);
        return MatterWords(mayDecide, words.MoveToImmutable());
    }

    private protected TSelf MatterWords(bool mayDecide, ImmutableArray<MatterWord> words)
    {
        _last = _drafts.Add(_forum, _owner, mayDecide, words);
        return Self;
    }

    private protected TSelf Change(Func<Forum, Forum> change)
    {
        _drafts.Change(_forum, change);
        return Self;
    }

    internal bool Extend<T>(Func<T, Principle?> grow)
        where T : Principle
    {
        if (_last is not ConstraintDraft { Principle: T same } last || grow(same) is not { } grown)
            return false;
        last.Principle = grown;
        return true;
    }
}
