using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Writes a matter in code; see <see cref="RegisterBuilder.Matter(string, Action{MatterBuilder})"/>.</summary>
public sealed class MatterBuilder
{
    private readonly ImmutableArray<MatterStep>.Builder _steps = ImmutableArray.CreateBuilder<MatterStep>();
    private Matter _matter;

    internal MatterBuilder(string id) => _matter = new Matter(id);

    /// <summary>What the matter is called.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The same builder.</returns>
    public MatterBuilder Name(LocalizedText name)
    {
        _matter = _matter with { Name = name };
        return this;
    }

    /// <summary>The type of the matter; without it, it is not recorded.</summary>
    /// <param name="type">The type, or <c>none</c>.</param>
    /// <returns>The same builder.</returns>
    public MatterBuilder Type(string type)
    {
        _matter = _matter with { Type = type };
        return this;
    }

    /// <summary>The traits of the matter, all of them; without this, they are not recorded.</summary>
    /// <param name="traits">The traits; none given means none.</param>
    /// <returns>The same builder.</returns>
    public MatterBuilder Traits(params ReadOnlySpan<string> traits)
    {
        _matter = _matter with { Traits = Words(traits) };
        return this;
    }

    /// <summary>The organisations that the matter concerns, all of them; without this, they are not recorded.</summary>
    /// <param name="organisations">The organisations; none given means none.</param>
    /// <returns>The same builder.</returns>
    public MatterBuilder Concerns(params ReadOnlySpan<string> organisations)
    {
        _matter = _matter with { Concerns = Words(organisations) };
        return this;
    }

    /// <summary>The persons whom the matter concerns, all of them; without this, they are not recorded.</summary>
    /// <param name="persons">The persons; none given means none.</param>
    /// <returns>The same builder.</returns>
    public MatterBuilder ConcernsPersons(params ReadOnlySpan<string> persons)
    {
        _matter = _matter with { ConcernsPersons = Words(persons) };
        return this;
    }

    /// <summary>Adds what a forum did with the matter.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="date">The day.</param>
    /// <param name="act">What it did, such as <c>recommended</c>.</param>
    /// <param name="by">The role of who did it; left out, it is not recorded.</param>
    /// <param name="outcome">What it came to.</param>
    /// <returns>The same builder.</returns>
    public MatterBuilder Step(string forum, DateOnly date, string act, string? by = null, StepOutcome? outcome = null) =>
        Step(new MatterStep(date, act) { Forum = forum, By = Identifier.Optional(by), Outcome = outcome });

    /// <summary>Adds what an organisation did with the matter.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="date">The day.</param>
    /// <param name="act">What it did, such as <c>approved</c>.</param>
    /// <returns>The same builder.</returns>
    public MatterBuilder StepOfOrganisation(string organisation, DateOnly date, string act) =>
        Step(new MatterStep(date, act) { Organisation = organisation });

    /// <summary>Adds a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The same builder.</returns>
    public MatterBuilder Step(MatterStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <summary>A forum decided the matter.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="date">The day.</param>
    /// <param name="outcome">What it came to.</param>
    /// <returns>The same builder.</returns>
    public MatterBuilder Decided(string forum, DateOnly date, StepOutcome outcome = StepOutcome.Adopted) =>
        Step(forum, date, Acts.Decided, outcome: outcome);

    internal Matter Build() => _matter with { Steps = _steps.ToImmutable() };

    private static ImmutableArray<Identifier> Words(ReadOnlySpan<string> texts)
    {
        var words = ImmutableArray.CreateBuilder<Identifier>(texts.Length);
        foreach (var text in texts)
            words.Add(text);
        return words.MoveToImmutable();
    }
}
