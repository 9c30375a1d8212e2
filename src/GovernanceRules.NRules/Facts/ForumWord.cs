namespace GovernanceRules;

/// <summary>A fact for the rules: a forum may decide matters with a word, or may not.</summary>
internal abstract class ForumWord(Scene scene, Forum forum, MatterWord word, int place)
{
    public Scene Scene => scene;

    public Forum Forum => forum;

    public MatterWord Word => word;

    /// <summary>Which of the forum's words it is.</summary>
    public int Place => place;

    /// <summary>The word, among the facts that were made with it.</summary>
    public (Scene Scene, string Text) Key => (scene, word.Word.Text);
}

/// <summary>A forum may decide matters with a word; where others do not list it too, they may not.</summary>
internal sealed class AllowedWord(Scene scene, Forum forum, MatterWord word, int place) : ForumWord(scene, forum, word, place)
{
    /// <summary>Whether the forum is there on a day, and lists the word.</summary>
    public bool IsListedOn(DateOnly day) => Forum.InForce.Contains(day) && Word.InForce.Contains(day);
}

/// <summary>A forum may not decide matters with a word.</summary>
internal sealed class ForbiddenWord(Scene scene, Forum forum, MatterWord word, int place) : ForumWord(scene, forum, word, place)
{
    /// <summary>Whether it stands against a decision, or perhaps does.</summary>
    public bool StandsAgainst(DecisionToJudge decision) =>
        Scene == decision.Matter.Scene && Forum == decision.Forum && Word.InForce.Contains(decision.Day) && decision.Matter.Has(Word.Word) != Truth.False;
}
