namespace GovernanceRules;

// Quota: of the largest remainder alone.
internal sealed record ApportionJson(
    int SchemaVersion, ToolJson Tool, string Method, string? Quota, int Seats, IEnumerable<ListSeatsJson> Lists, IEnumerable<string> Order, string? KeptMajority, IEnumerable<FaultJson> Faults)
{
    public static ApportionJson Of(string toolVersion, SeatMethod method, int seats, IEnumerable<(string List, long Votes, long Least, long Most)> lists, IEnumerable<string> order, string? kept)
    {
        var (word, quota) = method switch
        {
            SeatMethod.SainteLague => ("sainte-lague", null),
            SeatMethod.Adams => ("adams", null),
            SeatMethod.HuntingtonHill => ("huntington-hill", null),
            SeatMethod.LargestRemainder => ("largest-remainder", "hare"),
            SeatMethod.LargestRemainderDroop => ("largest-remainder", "droop"),
            _ => ("dhondt", null),
        };
        return new(JsonOutput.SchemaVersion, ToolJson.Of(toolVersion), word, quota, seats, lists.Select(l => new ListSeatsJson(l.List, l.Votes, l.Least, l.Most)), order, kept, []);
    }
}

// Where lists tie, each may have the least or the most.
internal sealed record ListSeatsJson(string List, long Votes, long Least, long Most);
