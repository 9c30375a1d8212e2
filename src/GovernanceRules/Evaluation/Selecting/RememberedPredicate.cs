namespace GovernanceRules;

internal sealed class RememberedPredicate(MembershipTable table, MembershipPredicate test) : MembershipPredicate
{
    private const byte NotAsked = byte.MaxValue;

    private byte[] _answers = [];

    public override bool IsByStanding => true;

    public override Truth Of(int row, in Scope scope)
    {
        var standing = table.Standing[row];
        return standing < _answers.Length && _answers[standing] is not NotAsked and var known ? (Truth)known : Ask(standing, row, scope);
    }

    public override Truth OfUnseen(int forum, in Scope scope) => test.OfUnseen(forum, scope);

    public override void Unsettled(int row, in Scope scope, ISet<string> values) => test.Unsettled(row, scope, values);

    private Truth Ask(int standing, int row, in Scope scope)
    {
        // A live check may meet profiles that nobody had before.
        if (standing >= _answers.Length)
            Grow(Math.Max(table.Standings.Count, _answers.Length * 2));
        var answer = test.Of(row, scope);
        _answers[standing] = (byte)answer;
        return answer;
    }

    private void Grow(int count)
    {
        var known = _answers.Length;
        Array.Resize(ref _answers, count);
        Array.Fill(_answers, NotAsked, known, count - known);
    }
}
