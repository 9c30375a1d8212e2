namespace GovernanceRules;

/// <summary>Says what is demanded of the fora, organisations or clusters as a whole: by a principle of one's own, or as in <see cref="EntitiesBuilderExtensions"/>.</summary>
public sealed class EntitiesBuilder : ConstraintBuilder<EntitiesBuilder>
{
    internal EntitiesBuilder(string owner, ConstraintDrafts drafts)
        : base(ForumTarget.None, owner, drafts)
    {
    }
}
