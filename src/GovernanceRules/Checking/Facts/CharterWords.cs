using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The words that constraints use, judged in the plain forms that they stand for.</summary>
internal sealed class CharterWords(Charter charter, Register register, Joined joined, KnownWords known, FaultList faults)
{
    private static readonly string[] BuiltInKeys =
        ["forum", "role", "level", "sector", "kind", "organisation", "cluster", "competence", "person", "appointedBy", "also", "anyOf", "not"];

    public void Check()
    {
        foreach (var constraint in charter.Constraints)
        {
            foreach (var forum in constraint.Forum.Ids)
                known.Expect(known.Fora, forum, "forum", constraint.Location);
            foreach (var body in constraint.WaivableBy)
                known.Expect(known.Bodies, body, "body", constraint.Location);
            if (constraint.Forum.Selection is { } selection)
                Selection(selection, Subject.Fora, constraint);
            if (constraint.Principle is ProportionalPrinciple { TallyId: { } tally } && !register.Tallies.IsEmpty && register.Tallies.All(t => t.Id != tally))
                faults.Add(FaultCode.UnknownWord, tally.Location ?? constraint.Location,
                    $"the register has no tally `{tally}`{Ids.Hint(tally.Text, register.Tallies.Select(t => t.Id.Text))}");
            // Every day has its own seat lines; all of them are judged.
            foreach (var form in FormsOf(constraint))
                Form(form, constraint);
        }
    }

    private IEnumerable<Form> FormsOf(Constraint constraint)
    {
        if (constraint.Principle is SeatsPrinciple seats)
            return seats.Lines.Select(l => new CountForm(l.Members, l.Bounds)).Cast<Form>()
                .Concat(seats.Forms(new PrincipleContext(charter, register, DateOnly.MinValue)));
        return constraint.Principle.Forms(new PrincipleContext(charter, register, constraint.InForce.From ?? charter.InForce.From ?? DateOnly.MinValue));
    }

    private void Form(Form form, Constraint constraint)
    {
        switch (form)
        {
            case CountForm count:
                Selection(count.Members, count.Of, constraint);
                Count(count, constraint);
                break;
            case CompareForm compare:
                Selection(compare.Members, Subject.Members, constraint);
                Selection(compare.With, Subject.Members, constraint);
                Key(compare.By, Subject.Members, constraint);
                break;
            case MeetsBeforeForm before:
                known.Expect(known.Fora, before.Forum, "forum", constraint.Location);
                break;
            case EveryForm every:
                Selection(every.Members, every.Of, constraint);
                Selection(every.Is, every.Of, constraint);
                break;
        }
    }

    private void Count(CountForm count, Constraint constraint)
    {
        if (count.Distinct is { } distinct)
            Distinct(count, distinct, constraint);
        if (count.Per is not { } per)
            return;
        Key(per, count.Of, constraint);
        if (count.EffectiveOver == Over.All && per.Facet is not (Facet.Organisation or Facet.Cluster or Facet.Sector or Facet.Level))
            faults.Add(FaultCode.OverAll, constraint.Location,
                $"`{constraint.Id}` counts per `{per}` over all, which only organisations, clusters, sectors and levels allow; give `over` a list or `present`");
        foreach (var key in count.EffectiveOver.Keys)
            Value(per, key, constraint);
        foreach (var key in count.Except.Keys)
            Value(per, new Word(key), constraint);
        if (count.Among is { } among)
            Selection(among, per.Facet == Facet.Organisation ? Subject.Organisations : Subject.Clusters, constraint);
    }

    private void Distinct(CountForm count, Key distinct, Constraint constraint)
    {
        Key(distinct, count.Of, constraint);
        if (count.Of != Subject.Members)
            faults.Add(FaultCode.NoSuchFacet, constraint.Location, $"{Plural(count.Of)} are counted themselves; `distinct` goes with members");
        if (count.Bounds.HasShare || count.Except.Values.Any(e => e.HasShare))
            faults.Add(FaultCode.BadNumber, constraint.Location, $"`{constraint.Id}` asks for a share of persons, but `distinct` counts no persons; give whole numbers");
    }

    private void Selection(Selection selection, Subject subject, Constraint constraint)
    {
        foreach (var condition in selection.Conditions)
            switch (condition)
            {
                case ValueCondition value:
                    Key(value.Key!.Value, subject, constraint, value.KeyLocation);
                    Own(value, constraint);
                    foreach (var word in value.Values)
                        if (!IsSpecial(value.Key.Value, word))
                            Value(value.Key.Value, word, constraint);
                    break;
                case LevelCondition level:
                    Levels(level, subject, constraint);
                    break;
                case AlsoCondition also:
                    All(also.Selections, subject, constraint);
                    break;
                case AnyOfCondition any:
                    All(any.Selections, subject, constraint);
                    break;
                case NotCondition not:
                    All(not.Selections, subject, constraint);
                    break;
            }
    }

    private void All(ImmutableArray<Selection> selections, Subject subject, Constraint constraint)
    {
        foreach (var selection in selections)
            Selection(selection, subject, constraint);
    }

    private void Levels(LevelCondition condition, Subject subject, Constraint constraint)
    {
        if (subject != Subject.Members)
            faults.Add(FaultCode.NoSuchFacet, condition.KeyLocation ?? constraint.Location, $"{Plural(subject)} have no `level`");
        foreach (var span in condition.Spans)
        {
            known.Expect(known.Levels, span.Exactly, "level", constraint.Location);
            foreach (var bound in new[] { span.AtLeast, span.AtMost }.OfType<Word>())
            {
                known.Expect(known.Levels, bound, "level", constraint.Location);
                if (charter.OtherLevels.Contains(bound))
                    faults.Add(FaultCode.UnknownWord, bound.Location ?? constraint.Location,
                        $"the level `{bound}` has no place in the order of levels, so nothing is at least or at most it{Ids.Hint(bound.Text, charter.Levels.Select(l => l.Text))}");
            }
        }
    }

    private void Key(Key key, Subject subject, Constraint constraint, FileLocation? location = null)
    {
        if (key.Attribute is { } attribute)
        {
            known.ExpectAttribute(attribute, [], location ?? constraint.Location, "condition, key or attribute", BuiltInKeys);
            return;
        }

        var has = subject switch
        {
            Subject.Members => key.Facet is not (Facet.ReportsTo or Facet.SetUpBy or Facet.ServedBy),
            Subject.Fora => key.Facet is Facet.Forum or Facet.Kind or Facet.Cluster or Facet.ReportsTo or Facet.SetUpBy or Facet.ServedBy,
            Subject.Organisations => key.Facet is Facet.Organisation or Facet.Kind or Facet.Sector or Facet.Cluster,
            _ => key.Facet is Facet.Cluster or Facet.Kind or Facet.Organisation,
        };
        if (!has)
            faults.Add(FaultCode.NoSuchFacet, location ?? constraint.Location, $"{Plural(subject)} have no `{key}`");
    }

    private void Value(Key key, Word value, Constraint constraint)
    {
        var at = constraint.Location;
        switch (key.Facet)
        {
            case Facet.Forum:
            case Facet.ReportsTo when value.Text != ValueCondition.None:
                known.Expect(known.Fora, value, "forum", at);
                break;
            case Facet.ServedBy:
                known.Expect(known.Secretariats, value, "forum or organisation", at);
                break;
            case Facet.Organisation:
                known.Expect(known.Organisations, value, "organisation", at);
                break;
            case Facet.Cluster:
                known.Expect(known.Clusters, value, "cluster", at);
                break;
            case Facet.Sector:
                known.Expect(known.Sectors, value, "sector", at);
                break;
            case Facet.Kind:
                known.Expect(known.Kinds, value, "kind", at);
                break;
            case Facet.Level:
                known.Expect(known.Levels, value, "level", at);
                break;
            case Facet.Role:
                known.Expect(known.Roles, value, "role", at);
                break;
            case Facet.Competence:
                known.Expect(known.Competences, value, "competence", at);
                break;
            case Facet.AppointedBy:
            case Facet.SetUpBy:
                known.Expect(known.Bodies, value, "body", at);
                break;
            case Facet.Attribute when known.Attribute(key.Attribute!) is not null:
                known.ExpectAttribute(key.Attribute!, [value], at);
                break;
        }
    }

    private void Own(ValueCondition condition, Constraint constraint)
    {
        if (condition.Key != Facet.Cluster || !condition.Names(ValueCondition.Own))
            return;
        var without = joined.Fora.FirstOrDefault(f => f.Cluster is null && IsAbout(constraint, f));
        var own = condition.Values.First(v => v.Text == ValueCondition.Own);
        if (constraint.Forum.IsNone)
            faults.Add(FaultCode.OwnCluster, own.Location ?? constraint.Location, $"`{constraint.Id}` is about no forum, so there is no `own` cluster");
        else if (without is not null)
            faults.Add(FaultCode.OwnCluster, own.Location ?? constraint.Location,
                $"`{constraint.Id}` asks for the `own` cluster of the forum `{without.Id}`, which has none; give the forum a `cluster`");
    }

    private bool IsAbout(Constraint constraint, Forum forum) => constraint.Forum.Selection is { } selection
        ? DeclaredForum.Fits(forum, selection, joined) == Kleene.Yes
        : constraint.Forum.Ids.Contains(forum.Id);

    private static bool IsSpecial(Key key, Word word) => word.Text switch
    {
        ValueCondition.Own => key.Facet == Facet.Cluster,
        ValueCondition.Any => key.Facet == Facet.Role,
        ValueCondition.None => key.Facet == Facet.ReportsTo,
        _ => false,
    };

    private static string Plural(Subject subject) => subject switch
    {
        Subject.Members => "memberships",
        Subject.Fora => "fora",
        Subject.Organisations => "organisations",
        _ => "clusters",
    };
}
