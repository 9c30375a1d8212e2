using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A derived fact: a forum decided a matter, on one day or several; on each it was to be put together as it should be.</summary>
internal sealed class DecidingForum
{
    private readonly MatterSoFar _matter;
    private readonly Identifier _forum;
    private readonly ImmutableArray<StepTaken> _steps;
    private readonly Lazy<(StepTaken? Step, ImmutableArray<Finding> Wrong)> _earlier;

    public DecidingForum(MatterSoFar matter, Identifier forum, ImmutableArray<StepTaken> steps)
    {
        (_matter, _forum, _steps) = (matter, forum, steps);
        _earlier = new(FindEarlier, false);
    }

    /// <summary>Whether it was not put together as it should be when it decided on an earlier day, by the register of that day.</summary>
    public bool WasComposedWrongly => _earlier.Value.Step is not null;

    /// <summary>Whether it decided on the day of the check, and was put together as it should be whenever it did before.</summary>
    public bool DecidesToday => Today is not null && !WasComposedWrongly;

    private StepTaken? Today => _steps.FirstOrDefault(s => s.Date == _matter.Scene.Day);

    /// <summary>Whether a finding is one of how the forum is put together on the day of the check.</summary>
    public bool IsComposedWronglyBy(Finding finding) =>
        _matter.Scene.Owns(finding) && finding.Forum == _forum.Text && DecisionCheck.IsOfComposition(finding) && _matter.Scene.PlaceOf(finding) is not null;

    /// <summary>The finding of the first day before that of the check.</summary>
    public Finding Earlier() => Finding(_earlier.Value.Step!, _earlier.Value.Wrong);

    /// <summary>The finding of the day of the check.</summary>
    public Finding OfToday(IEnumerable<Finding> wrong) =>
        Finding(Today!, [.. wrong.OrderBy(f => _matter.Scene.PlaceOf(f)).ThenBy(f => f.Key, CodePointComparer.Instance)]);

    private Finding Finding(StepTaken step, ImmutableArray<Finding> wrong) =>
        _matter.Scene.Own(_matter.Scene.BuiltIn!.Decisions.OfComposition(_forum, _matter.AsMatter, step.Step, wrong));

    private (StepTaken?, ImmutableArray<Finding>) FindEarlier() => _steps.Where(s => s.Date < _matter.Scene.Day).DistinctBy(s => s.Date)
        .Select(s => (Step: (StepTaken?)s, Wrong: _matter.Scene.BuiltIn!.Decisions.CompositionBefore(_forum.Text, s.Date)))
        .FirstOrDefault(d => !d.Wrong.IsEmpty);
}
