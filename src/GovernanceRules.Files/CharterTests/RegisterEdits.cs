namespace GovernanceRules.Files;

/// <summary>Makes the changes of a test to its register before that is read: each row keeps the place where it was written.</summary>
internal static class RegisterEdits
{
    // Does not change the register given.
    public static MappingNode Apply(MappingNode register, IEnumerable<RegisterEdit> edits, ReadContext reading)
    {
        var changed = Copy(register);
        foreach (var edit in edits)
            One(changed, edit, reading);
        return changed;
    }

    private static void One(MappingNode register, RegisterEdit edit, ReadContext reading)
    {
        var at = register.Entries.FindIndex(e => e.Key.Text == edit.List.Text);
        if (edit.Kind == RegisterEditKind.Add)
            Add(register, at, edit);
        else if (at >= 0 && register.Entries[at].Value is SequenceNode rows)
            Rows(rows, edit, reading);
        // `covers` is one mapping, and its own only row.
        else if (at >= 0 && register.Entries[at].Value is MappingNode only && edit.Kind == RegisterEditKind.Change && Fits(only, edit.Row))
            register.Entries[at] = register.Entries[at] with { Value = Set(only, edit.To!) };
        else
            NoSuchRow(edit, reading);
    }

    private static void Add(MappingNode register, int at, RegisterEdit edit)
    {
        if (at < 0)
        {
            register.Entries.Add(new Entry(edit.List, new SequenceNode(edit.List.File, edit.List.Line, edit.List.Column) { Items = { edit.Row } }));
            return;
        }

        // A value that is no list is a fault of the register, which its reader reports.
        if (register.Entries[at].Value is SequenceNode rows)
            rows.Items.Add(edit.Row);
    }

    private static void Rows(SequenceNode rows, RegisterEdit edit, ReadContext reading)
    {
        var found = false;
        for (var i = rows.Items.Count - 1; i >= 0; i--)
        {
            if (rows.Items[i] is not MappingNode row || !Fits(row, edit.Row))
                continue;
            found = true;
            if (edit.Kind == RegisterEditKind.Remove)
                rows.Items.RemoveAt(i);
            else
                rows.Items[i] = Set(row, edit.To!);
        }

        if (!found)
            NoSuchRow(edit, reading);
    }

    private static void NoSuchRow(RegisterEdit edit, ReadContext reading) => reading.Wrong(DiagnosticId.NoSuchRow, edit.Row,
        $"no row under `{edit.List.Text}` of the register has these values, so nothing is {(edit.Kind == RegisterEditKind.Remove ? "removed" : "changed")}; expected those of one row at least");

    private static bool Fits(MappingNode row, Node wanted) =>
        ((MappingNode)wanted).Entries.All(w => row.Find(w.Key.Text) is { } entry && EntryMerge.Same(entry.Value, w.Value));

    private static MappingNode Set(MappingNode row, MappingNode to)
    {
        var changed = new MappingNode(row.File, row.Line, row.Column);
        changed.Entries.AddRange(row.Entries.Where(e => !to.Names(e.Key.Text)));
        changed.Entries.AddRange(to.Entries.Where(e => e.Value is not ScalarNode { Text.Length: 0 }));
        changed.AddNulls(row);
        return changed;
    }

    // Copies the lists, which are changed, and shares the rows: a changed row is a new one.
    private static MappingNode Copy(MappingNode register)
    {
        var copy = new MappingNode(register.File, register.Line, register.Column);
        foreach (var entry in register.Entries)
            copy.Entries.Add(entry.Value is SequenceNode rows ? entry with { Value = Copy(rows) } : entry);
        copy.AddNulls(register);
        return copy;
    }

    private static SequenceNode Copy(SequenceNode rows)
    {
        var copy = new SequenceNode(rows.File, rows.Line, rows.Column);
        copy.Items.AddRange(rows.Items);
        return copy;
    }
}
