namespace GovernanceRules.Files;

internal sealed class BoundKeys
{
    // shares: whether the first two may be shares; more: what their descriptions say after how many.
    public BoundKeys(bool shares, (string Bound, string Exactly) more)
    {
        var shape = new BoundSchema(shares);
        Min = Field.Optional("min", shape, $"At least so many{more.Bound}.");
        Max = Field.Optional("max", shape, $"At most so many{more.Bound}.");
        Exactly = Field.Optional("exactly", shape, $"Exactly so many{more.Exactly}.");
    }

    public Field<Bound> Min { get; }

    public Field<Bound> Max { get; }

    public Field<Bound> Exactly { get; }

    public bool SayHowMany(MappingReader row) => row.Has(Min) || row.Has(Max) || row.Has(Exactly);

    // Also if a key is misspelt.
    public bool AreMeant(MappingReader row) => SayHowMany(row) || row.IsMisspelt(Min) || row.IsMisspelt(Max) || row.IsMisspelt(Exactly);

    // perKey: whether the row counts per key; only then may it give shares.
    public Bounds Of(MappingReader row, bool perKey = false)
    {
        var (min, max, exactly) = (Find(row, Min, perKey), Find(row, Max, perKey), Find(row, Exactly, perKey));
        if (row.Has(Exactly) && (row.Has(Min) || row.Has(Max)))
            row.Wrong(DiagnosticId.BadNumber, row.Has(Min) ? Min : Max,
                $"`exactly` leaves no room for `{(row.Has(Min) ? Min : Max).Name}`; give one or the other");
        else if (exactly is { } count)
            return new Bounds(count, count);
        else if (min is { } least && max is { } most && !least.IsShare && !most.IsShare && least.Numerator > most.Numerator)
            row.Wrong(DiagnosticId.BadNumber, Min, $"`min` is {least}, above `max`, which is {most}; nothing can be both");
        return new Bounds(min, max);
    }

    private Bound? Find(MappingReader row, Field<Bound> field, bool perKey)
    {
        if (!row.TryGet(field, out var bound))
            return null;
        if (bound.IsShare && (!perKey || field == Exactly))
        {
            row.Reading.Wrong(DiagnosticId.BadNumber, row.NodeOf(field)!, field == Exactly
                ? $"`exactly` is the share `{bound}`; expected a whole number"
                : $"`{field.Name}` is the share `{bound}`, but nothing is counted per key here; expected a whole number");
            return null;
        }

        return bound;
    }
}
