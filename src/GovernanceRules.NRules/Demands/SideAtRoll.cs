namespace GovernanceRules;

/// <summary>A fact of what is seen in a forum: its roll, and each side that looks there.</summary>
internal interface IAtForum
{
    /// <summary>The forum, among the facts that were made with it.</summary>
    (Scene Scene, string Forum) Place { get; }
}

/// <summary>A fact of what a side sees: the side, and each roll that it looks at.</summary>
internal interface IOfSide
{
    MemberSide Side { get; }
}

/// <summary>A fact for the rules: a side of a demand looks at a forum.</summary>
internal sealed class SideAtForum(MemberSide side, string forum) : IAtForum
{
    public MemberSide Side => side;

    (Scene Scene, string Forum) IAtForum.Place => (side.Demand.Scene, forum);
}

/// <summary>A derived fact: a side of a demand looks at a roll.</summary>
internal sealed class SideAtRoll(MemberSide side, Roll roll) : IOfSide
{
    public MemberSide Side => side;

    public Roll Roll => roll;

    /// <summary>The roll of a forum, for each side that looks there.</summary>
    public static IEnumerable<SideAtRoll> Of(IEnumerable<IAtForum> there) =>
        there.OfType<Roll>().SelectMany(roll => there.OfType<SideAtForum>().Select(s => new SideAtRoll(s.Side, roll))).ToArray();
}
