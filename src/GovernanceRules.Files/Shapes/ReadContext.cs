namespace GovernanceRules.Files;

/// <summary>What goes along while a document is read: the faults found, all of which are told at once.</summary>
internal sealed class ReadContext(DiagnosticBag faults)
{
    public DiagnosticBag Faults => faults;

    public void Wrong(string code, Node at, string text) => faults.Add(code, at.Location, text);

    /// <summary>A value is not what its key takes. Of an alias that is not said: it is at fault already, and nobody knows what it stands for.</summary>
    public bool Unexpected(string code, Node at, string key, string expected)
    {
        if (at is not AliasNode)
            faults.Add(code, at.Location, $"`{key}` is {at.Shown}; expected {expected}");
        return false;
    }
}
