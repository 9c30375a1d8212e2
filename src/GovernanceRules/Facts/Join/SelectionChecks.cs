using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Who uses a selection, for the words of its faults.</summary>
internal sealed record WordOwner(Word Id, FileLocation? Location, ForumTarget Forum);

/// <summary>The words that selections and keys use.</summary>
internal sealed class SelectionChecks(Charter charter, Joined joined, KnownWords known, FaultList faults)
{
    private static readonly string[] BuiltInKeys =
        ["forum", "role", "level", "sector", "kind", "organisation", "cluster", "competence", "person", "appointedBy", "also", "anyOf", "not"];

    public void Check(Selection selection, Subject subject, WordOwner owner)
    {
        foreach (var condition in selection.Conditions)
            switch (condition)
            {
                case ValueCondition value:
                    Key(value.Key!.Value, subject, owner, value.KeyLocation);
                    Own(value, owner);
                    foreach (var word in value.Values)
                        if (!IsSpecial(value.Key.Value, word))
                            Value(value.Key.Value, word, owner);
                    break;
                case LevelCondition level:
                    Levels(level, subject, owner);
                    break;
                case AlsoCondition also:
                    All(also.Selections, subject, owner);
                    break;
                case AnyOfCondition any:
                    All(any.Selections, subject, owner);
                    break;
                case NotCondition not:
                    All(not.Selections, subject, owner);
                    break;
            }
    }

    private void All(ImmutableArray<Selection> selections, Subject subject, WordOwner owner)
    {
        foreach (var selection in selections)
            Check(selection, subject, owner);
    }

    private void Levels(LevelCondition condition, Subject subject, WordOwner owner)
    {
        if (subject != Subject.Members)
            faults.Add(FaultCode.NoSuchFacet, condition.KeyLocation ?? owner.Location, $"{Plural(subject)} have no `level`");
        foreach (var span in condition.Spans)
        {
            known.Expect(known.Levels, span.Exactly, "level", owner.Location);
            foreach (var bound in new[] { span.AtLeast, span.AtMost }.OfType<Word>())
            {
                known.Expect(known.Levels, bound, "level", owner.Location);
                if (charter.OtherLevels.Contains(bound))
                    faults.Add(FaultCode.UnknownWord, bound.Location ?? owner.Location,
                        $"the level `{bound}` has no place in the order of levels, so nothing is at least or at most it{Ids.Hint(bound.Text, charter.Levels.Select(l => l.Text))}");
            }
        }
    }

    public void Key(Key key, Subject subject, WordOwner owner, FileLocation? location = null)
    {
        if (key.Attribute is { } attribute)
        {
            known.ExpectAttribute(attribute, [], location ?? owner.Location, "condition, key or attribute", BuiltInKeys);
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
            faults.Add(FaultCode.NoSuchFacet, location ?? owner.Location, $"{Plural(subject)} have no `{key}`");
    }

    public void Value(Key key, Word value, WordOwner owner)
    {
        var at = owner.Location;
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

    private void Own(ValueCondition condition, WordOwner owner)
    {
        if (condition.Key != Facet.Cluster || !condition.Names(ValueCondition.Own))
            return;
        var without = joined.Fora.FirstOrDefault(f => f.Cluster is null && IsAbout(owner, f));
        var own = condition.Values.First(v => v.Text == ValueCondition.Own);
        if (owner.Forum.IsNone)
            faults.Add(FaultCode.OwnCluster, own.Location ?? owner.Location, $"`{owner.Id}` is about no forum, so there is no `own` cluster");
        else if (without is not null)
            faults.Add(FaultCode.OwnCluster, own.Location ?? owner.Location,
                $"`{owner.Id}` asks for the `own` cluster of the forum `{without.Id}`, which has none; give the forum a `cluster`");
    }

    private bool IsAbout(WordOwner owner, Forum forum) => owner.Forum.Selection is { } selection
        ? new DeclaredForum(forum, joined).Fits(selection) == Kleene.Yes
        : owner.Forum.Ids.Contains(forum.Id);

    private static bool IsSpecial(Key key, Word word) => word.Text switch
    {
        ValueCondition.Own => key.Facet == Facet.Cluster,
        ValueCondition.Any => key.Facet == Facet.Role,
        ValueCondition.None => key.Facet == Facet.ReportsTo,
        _ => false,
    };

    public static string Plural(Subject subject) => subject switch
    {
        Subject.Members => "memberships",
        Subject.Fora => "fora",
        Subject.Organisations => "organisations",
        _ => "clusters",
    };
}
