using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Some places that a matter passes in their order: how far it has come after each of its steps, for certain and at most.</summary>
internal sealed class Stretch
{
    private readonly MatterSoFar _matter;
    private readonly int[] _surely;
    private readonly int[] _perhaps;

    public Stretch(ImmutableArray<RoutePlace> places, MatterSoFar matter)
    {
        _matter = matter;
        Stops = [.. places.Select(p => new Stop(p, matter))];
        (_surely, _perhaps) = (Passed(Truth.True), Passed(Truth.Unknown));
    }

    public ImmutableArray<Stop> Stops { get; }

    /// <summary>Whether all of them are met.</summary>
    public ExplainedTruth IsMet => IsMetBy(Stops.Length, _matter.Steps.Length);

    /// <summary>Whether the first places are met by the first steps.</summary>
    public ExplainedTruth IsMetBy(int places, int steps) => ExplainedTruth.Of(
        _surely[steps] >= places ? Truth.True : _perhaps[steps] >= places ? Truth.Unknown : Truth.False,
        () => Stops.Take(places).SelectMany(s => s.Unrecorded(steps)));

    /// <summary>A breach with the first place that was not met in its turn.</summary>
    public EscalationViolation Described(EscalationViolation breach)
    {
        var place = breach.Verdict == Verdict.Violated ? _perhaps[^1] : _surely[^1];
        var stop = Stops[place];
        return breach with { Place = place, There = stop.There()?.Step, Lacking = [.. stop.Lacking()] };
    }

    /// <summary>How many places are passed before the first step, and after each.</summary>
    private int[] Passed(Truth least)
    {
        var passed = new int[_matter.Steps.Length + 1];
        var (place, waiting) = (-1, new List<Identifier>());
        Enter();
        for (var at = 0; at < _matter.Steps.Length; at++)
        {
            passed[at] = place;
            if (place < Stops.Length && Pass(_matter.Steps[at]))
                Enter();
        }

        passed[^1] = place;
        return passed;

        // Where each is needed and there is nobody, nothing need be done.
        void Enter()
        {
            do
                place++;
            while (place < Stops.Length && Waits(Stops[place]));

            bool Waits(Stop stop)
            {
                waiting = [.. stop.Parties];
                return stop.IsForAll && IsComplete(stop);
            }
        }

        bool Pass(StepTaken step)
        {
            var stop = Stops[place];
            if (!stop.IsForAll)
                return stop.IsMetBy(step).Value >= least;
            waiting.RemoveAll(p => stop.IsOf(p, step) >= least);
            return IsComplete(stop);
        }

        bool IsComplete(Stop stop) => waiting.Count == 0 && (least == Truth.Unknown || !stop.MayNeedOthers);
    }
}
