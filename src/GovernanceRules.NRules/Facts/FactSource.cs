using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace GovernanceRules;

/// <summary>
/// Makes facts of a charter and a register on a day, and evaluates what a session holds of them. Answers depend only on the facts that are
/// handed over, not on earlier questions, so a session may ask in any order.
/// </summary>
internal sealed class FactSource
{
    // The evaluation has counters of its own, and a session may be another thread's.
    private readonly Lock _gate = new();
    private readonly MembershipTable _table;
    private readonly SessionRows _rows;
    private readonly MembershipFeed _feed;
    private readonly MatterEvaluator _matters;
    private readonly Dictionary<CompiledConstraint, ConstraintEvaluator> _evaluators = [];
    private readonly ConditionalWeakTable<Finding, Origin> _origins = [];
    private readonly Dictionary<string, ForumFact> _fora;
    private readonly List<Seat?> _seats;
    private Dictionary<Membership, int>? _rowsByContent;
    private int _numbers;

    // byForum: whether the fact of a forum says who sits there, in a session in which nobody comes or goes; else each seat is a fact.
    // Throws if charter and register do not fit together, or nothing in the charter is in force that day.
    public FactSource(Charter charter, Register register, DateOnly day, CancellationToken cancellationToken, bool byForum = false)
    {
        MergeValidator.ThrowIfAny(charter, register, day);
        var pair = RegisterUnderCharter.Of(charter, register);
        var facts = byForum ? pair.FactsOn(day) : pair.FactsOn(day, MembershipTable.Of(register));
        // A seat may be inserted later of which it is not certain that it is held that day.
        facts.MayBeUncertain = !byForum;
        _table = facts.Table;
        Check = new RegisterCheck(facts, cancellationToken);
        _matters = new MatterEvaluator(facts);
        Warnings = new MembershipWarnings(facts, Check.Findings);
        _rows = new SessionRows(_table);
        // If seats come and go, counters that were fed for one forum are fed anew for the next.
        _feed = new MembershipFeed(_rows, byForum ? null : _ => true);
        _seats = new List<Seat?>(byForum ? 0 : _table.Count);
        _fora = facts.Fora.ToDictionary(f => f.Id, f => new ForumFact(this, f), StringComparer.Ordinal);
        Place(Check.Constraints.Open);
        if (byForum)
            Gather();
        else
            MakeSeats();
    }

    public RegisterCheck Check { get; }

    public MembershipWarnings Warnings { get; }

    public DateOnly Day => Check.Facts.Day;

    // If the register is not complete for the day at all, the built-in constraints are not asked.
    public bool IsCovered => Check.Facts.Covered;

    // The forum of constraints that are about none or look at all fora.
    public ForumFact Nowhere => field ??= new ForumFact(this, null);

    public IEnumerable<ForumFact> Fora => _fora.Values.Append(Nowhere);

    // By the register, on that day.
    public IEnumerable<Seat> Seats => _seats.OfType<Seat>();

    public ForumFact ForumOf(Identifier forum) => _fora[forum.Text];

    // A number for a fact, higher than those before.
    public int Next() => Interlocked.Increment(ref _numbers);

    // The seat of an equal membership if there is one, else a new one.
    public Seat SeatOf(Membership membership)
    {
        lock (_gate)
        {
            if (_rowsByContent is null)
            {
                _rowsByContent = [];
                for (var row = 0; row < _seats.Count; row++)
                    if (_seats[row] is { } seat)
                        _rowsByContent.TryAdd(ContentOf(seat.Membership), row);
            }

            var content = ContentOf(membership);
            if (!_rowsByContent.TryGetValue(content, out var known))
            {
                _rowsByContent.Add(content, known = _table.Add(membership));
                _table.Hide(known);
                _seats.Add(new Seat(this, known, membership));
            }

            return _seats[known]!;
        }
    }

    // By who sits and when they meet in the fora that the constraints look at.
    public IReadOnlyList<ForumVerdict> Judge(ForumFact forum, IEnumerable<IGrouping<ForumFact, IOfForum>> seen)
    {
        lock (_gate)
        {
            foreach (var one in seen)
                Show(one);
            try
            {
                List<ForumVerdict>? told = null;
                foreach (var constraint in forum.Constraints)
                    Judge(constraint, ref told);
                return told ?? [];
            }
            finally
            {
                _rows.HideAll();
            }
        }
    }

    public IEnumerable<object> JudgeEscalations(MatterReading matter)
    {
        lock (_gate)
        {
            var told = new List<object>();
            var judged = _matters.Judge(matter).Escalations;
            for (var place = 0; place < judged.Length; place++)
                if (judged[place].Applies != Truth.False && Check.Facts.Charter.Escalations[place].InForce.Contains(Day))
                {
                    told.Add(new UnderEscalation(place, matter.Id, judged[place].Pending));
                    if (judged[place].Violation is { } violation)
                        told.Add(Own(Check.Decisions.FindingOf(violation, matter), new Origin(null, place)));
                }

            return told;
        }
    }

    public IEnumerable<Finding> JudgeCompetences(MatterReading matter)
    {
        lock (_gate)
            return [.. _matters.Judge(matter).Decisions.Select(v => Own(Check.Decisions.FindingOf(v, matter), Origin.BuiltIn))];
    }

    // On an earlier day, by the register.
    public ImmutableArray<Finding> CompositionBefore(Identifier forum, DateOnly day)
    {
        lock (_gate)
            return Check.Decisions.CompositionBefore(forum.Text, day);
    }

    public Finding Find(Func<FindingFactory, Finding> make)
    {
        lock (_gate)
            return Own(make(Check.Findings), Origin.BuiltIn);
    }

    // seats: those of one person in a forum. None if nothing is wrong.
    public IEnumerable<Finding> Warn(IEnumerable<Seat> seats, Func<MembershipWarnings, ForumFacts, IReadOnlyList<int>, Finding?> find)
    {
        lock (_gate)
        {
            var rows = seats.Select(s => s.Row).Order().ToList();
            return find(Warnings, seats.First().Place.Declared!, rows) is { } finding ? [Own(finding, Origin.BuiltIn)] : [];
        }
    }

    // null for a finding of other facts.
    public Origin? OriginOf(Finding finding) => _origins.TryGetValue(finding, out var origin) ? origin : null;

    private static Membership ContentOf(Membership membership) => membership with { Location = null, Clauses = [] };

    // Gives each forum its members, or makes a seat of each.
    private void Gather()
    {
        foreach (var forum in _fora.Values)
        {
            forum.Members = [.. Check.Constraints.Today.RowsOf(forum.Declared!.Symbol)];
            var place = forum.Declared;
            // Few seats can be wrong by themselves; only those become facts.
            var wrong = place.InForce
                ? forum.Members.GroupBy(row => _table.Person[row]).Where(rows => Warnings.Of(place, [.. rows]).Any()).SelectMany(rows => rows)
                : forum.Members;
            _seats.AddRange(wrong.Select(row => new Seat(this, row, _table.Rows[row])));
        }
    }

    private void MakeSeats()
    {
        for (var row = 0; row < _table.Count; row++)
        {
            ForumOf(_table.Rows[row].Forum).EverSeats = true;
            _seats.Add(Check.Facts.IsActive(row) ? new Seat(this, row, _table.Rows[row]) : null);
            _table.Hide(row);
        }
    }

    private void Place(IReadOnlyList<ConstraintInstance> instances)
    {
        foreach (var constraint in instances.Select((instance, place) => new ForumConstraint(instance, place)))
            if (constraint.LooksEverywhere)
                Nowhere.Add(constraint, _fora.Values.Prepend(Nowhere));
            else if (constraint.Fora.IsEmpty)
                Nowhere.Add(constraint, [Nowhere]);
            else
                _fora[constraint.Instance.Forum?.Id ?? constraint.Fora[0]].Add(constraint, constraint.Fora.Select(f => _fora[f]));
    }

    private void Show(IGrouping<ForumFact, IOfForum> forum)
    {
        if (forum.Key.Declared is not { } declared)
            return;
        if (forum.Key.Members is { } members)
        {
            _rows.Show(declared.Symbol, members);
            return;
        }

        var seats = forum.OfType<Seat>().Select(s => s.Row).ToArray();
        _rows.ShowSeats(declared.Symbol, seats);
        Check.Facts.Examine(declared, forum.Key.EverSeats || seats.Length > 0, seats.Length > 0);
        var meetings = forum.OfType<HeldMeeting>().OrderBy(m => m.Number).Select(m => m.Meeting).ToList();
        if (meetings.Count > 0 || Check.Facts.MeetingsOf(declared.Symbol).Count > 0)
            Check.Facts.Hold(declared.Symbol, meetings);
    }

    private void Judge(ForumConstraint constraint, ref List<ForumVerdict>? told)
    {
        var instance = constraint.Instance;
        if (!_evaluators.TryGetValue(instance.Compiled, out var evaluator))
            _evaluators.Add(instance.Compiled, evaluator = new ConstraintEvaluator(instance.Compiled, Check.Facts));
        evaluator.Reset(instance.Forum);
        _feed.Feed(evaluator);
        var result = evaluator.Evaluate();
        if (result == EvaluationResult.Held)
            return;
        told ??= [];
        if (result.Violations.IsEmpty)
            told.Add(new ForumVerdict(constraint.Principle, null, new NothingFound(instance, result)));
        for (var i = 0; i < result.Violations.Length; i++)
        {
            var violation = ((IMembershipSource)_rows).Explain(result.Violations[i], evaluator);
            told.Add(new ForumVerdict(constraint.Principle, Own(Check.Findings.OfConstraint(instance, violation), new Origin(instance, constraint.Place, i))));
        }
    }

    private Finding Own(Finding finding, Origin origin)
    {
        _origins.Add(finding, origin);
        return finding;
    }
}

/// <summary>
/// What a finding was found of. Instance: null if an escalation or a built-in constraint found it. Place: of the instance or the
/// escalation, in the order of a report; below 0 if built in. Index: among the findings of the instance.
/// </summary>
internal sealed record Origin(ConstraintInstance? Instance, int Place, int Index = 0)
{
    public static Origin BuiltIn { get; } = new(null, -1);
}
