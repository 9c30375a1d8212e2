using System.Collections.Immutable;

namespace GovernanceRules.Files;

internal sealed class BoundKeys
{
    // shares: whether the bounds may be shares; more: what their descriptions say after how many; members: whether these are counted, so that the bounds may be
    // shares of others, and the number odd.
    public BoundKeys(bool shares, (string Bound, string Exactly) more, bool members = false)
    {
        var shape = new BoundSchema(shares, others: members);
        Odd = members ? Field.Optional("odd", CommonKeys.Bool, "Whether the number must be odd.") : null;
        Min = Field.Optional("min", shape, $"At least so many{more.Bound}.");
        Max = Field.Optional("max", shape, $"At most so many{more.Bound}.");
        MoreThan = Field.Optional("moreThan", shape, $"More than so many{more.Bound}.");
        LessThan = Field.Optional("lessThan", shape, $"Less than so many{more.Bound}.");
        Exactly = Field.Optional("exactly", shape, $"Exactly so many{more.Exactly}.");
    }

    public Field<Bound> Min { get; }

    public Field<Bound> Max { get; }

    public Field<Bound> MoreThan { get; }

    public Field<Bound> LessThan { get; }

    public Field<Bound> Exactly { get; }

    public Field<bool>? Odd { get; }

    public ImmutableArray<Field> All => [Min, MoreThan, Max, LessThan, Exactly, .. Odd is { } odd ? new Field[] { odd } : []];

    public bool SayHowMany(MappingReader row) => All.Any(row.Has);

    // Also if a key is misspelt.
    public bool AreMeant(MappingReader row) => SayHowMany(row) || All.Any(row.IsMisspelt);

    // perKey: whether the row counts per key; only then may it give shares.
    public Bounds Of(MappingReader row, bool perKey = false)
    {
        var (min, max, exactly) = (Find(row, Min, perKey), Find(row, Max, perKey), Find(row, Exactly, perKey));
        min = Strict(row, MoreThan, perKey) is { } above ? Either(row, min, Min, Bound.MoreThan(above), MoreThan) : min;
        max = Strict(row, LessThan, perKey) is { } below ? Either(row, max, Max, Bound.LessThan(below), LessThan) : max;
        if (row.Has(Exactly) && All.FirstOrDefault(f => f != Exactly && row.Has(f)) is { } other)
            row.Wrong(DiagnosticId.BadNumber, other, $"`exactly` leaves no room for `{other.Name}`; give one or the other");
        else if (exactly is { } count)
            return new Bounds(count, count);
        else if (min is { } least && max is { } most && !least.IsShare && !most.IsShare && least.Numerator > most.Numerator)
            row.Wrong(DiagnosticId.BadNumber, row.Has(Min) ? Min : MoreThan, row.Has(Min) && row.Has(Max)
                ? $"`min` is {least}, above `max`, which is {most}; nothing can be both"
                : $"at least {least} and at most {most} are asked for; nothing can be both");
        return new Bounds(min, max) { IsOdd = Odd is { } odd && row.Find(odd) == true };
    }

    private static Bound Either(MappingReader row, Bound? given, Field<Bound> field, Bound strict, Field<Bound> other)
    {
        if (given is not null)
            row.Wrong(DiagnosticId.BadNumber, other, $"`{other.Name}` stands beside `{field.Name}`; give one or the other");
        return strict;
    }

    private Bound? Strict(MappingReader row, Field<Bound> field, bool perKey)
    {
        if (Find(row, field, perKey) is not { } bound)
            return null;
        var isNothing = field == LessThan ? bound.Numerator == 0 : bound is { IsShare: true, Choice: null, Whole: null } && bound.Numerator == bound.Denominator;
        if (bound.Choice is { } choice && field == LessThan && choice.Of.Any(b => b.Numerator == 0))
            isNothing = true;
        if (!isNothing)
            return bound;
        row.Wrong(DiagnosticId.BadNumber, field, $"`{field.Name}` is {bound}, and nothing is {(field == LessThan ? "less" : "more")}");
        return null;
    }

    private Bound? Find(MappingReader row, Field<Bound> field, bool perKey)
    {
        if (!row.TryGet(field, out var bound))
            return null;
        if (bound.IsShare && ((!perKey && bound.Whole is null) || field == Exactly))
        {
            row.Reading.Wrong(DiagnosticId.BadNumber, row.NodeOf(field)!, field == Exactly
                ? $"`exactly` is the share `{bound}`; expected a whole number"
                : $"`{field.Name}` is the share `{bound}`, but nothing is counted per key here; expected a whole number");
            return null;
        }

        return bound;
    }
}
