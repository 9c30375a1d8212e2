using GovernanceRules;

namespace AgendaPreCheck;

/// <summary>The agenda of a coming meeting, as the agenda system hands it over: the forum, the day, and the points.</summary>
internal sealed record Agenda(string Forum, DateOnly Date, IReadOnlyList<AgendaPoint> Points);

/// <summary>A point: its title, and what is known of the matter. What is left out has not been recorded.</summary>
internal sealed record AgendaPoint(string Title, string? Type, IReadOnlyList<string>? Traits, IReadOnlyList<Done>? Done)
{
    /// <summary>The matter that the point brings before the forum.</summary>
    public Matter ToMatter(int number) => new($"punkt-{number}")
    {
        Type = Type is null ? (Identifier?)null : new Identifier(Type),
        Traits = Traits is null ? null : [.. Traits.Select(t => new Identifier(t))],
        Steps = [.. (Done ?? []).Select(d => new MatterStep(d.Date, d.Act) { Forum = d.Forum })],
    };
}

/// <summary>What a forum has done with the matter before.</summary>
internal sealed record Done(string Forum, DateOnly Date, string Act);
