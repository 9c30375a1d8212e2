using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed record IdentifierOwner(Identifier Id, FileLocation? Location, ForumTarget Forum);

internal sealed class SelectionChecks(Charter charter, MergedDeclarations joined, DeclaredNames known, DiagnosticBag faults)
{
    private static readonly string[] BuiltInKeys =
        ["forum", "role", "level", "sector", "kind", "organisation", "group", "cluster", "competence", "person", "standsInFor", "appointedBy", "nominatedBy", "approvedBy",
            "begins", "ends", "ended", "endedBy", "line", "since", "also", "anyOf", "not", "atLeast", "of"];

    public void Check(Selection selection, Subject subject, IdentifierOwner owner)
    {
        foreach (var condition in selection.Conditions)
            switch (condition)
            {
                case ValueCondition value:
                    Key(value.Key!.Value, subject, owner, value.KeyLocation);
                    Own(value, owner);
                    foreach (var word in value.Values)
                        if (!IsSpecial(value.Key.Value, word, subject))
                            Value(value.Key.Value, word, owner);
                    break;
                case LevelCondition level:
                    Levels(level, subject, owner);
                    break;
                case ForaCondition fora:
                    Check(fora.Fora, Subject.Fora, owner);
                    break;
                default:
                    All(condition.Selections, subject, owner);
                    break;
            }
    }

    private void All(ImmutableArray<Selection> selections, Subject subject, IdentifierOwner owner)
    {
        foreach (var selection in selections)
            Check(selection, subject, owner);
    }

    private void Levels(LevelCondition condition, Subject subject, IdentifierOwner owner)
    {
        if (subject != Subject.Members)
            faults.Add(DiagnosticId.NoSuchProperty, condition.KeyLocation ?? owner.Location, $"{Plural(subject)} have no `level`");
        foreach (var span in condition.Spans)
        {
            known.Expect(known.Levels, span.Exactly, "level", owner.Location);
            foreach (var bound in new[] { span.AtLeast, span.AtMost }.OfType<Identifier>())
            {
                known.Expect(known.Levels, bound, "level", owner.Location);
                if (charter.OtherLevels.Contains(bound))
                    faults.Add(DiagnosticId.UnknownIdentifier, bound.Location ?? owner.Location,
                        $"the level `{bound}` has no place in the order of levels, so nothing is at least or at most it{Ids.Hint(bound.Text, charter.Levels.Select(l => l.Text))}");
            }
        }
    }

    public void Key(GroupingKey key, Subject subject, IdentifierOwner owner, FileLocation? location = null)
    {
        if (key.Attribute is { } attribute)
        {
            known.ExpectAttribute(attribute, [], location ?? owner.Location, "condition, key or attribute", BuiltInKeys);
            return;
        }

        var has = subject switch
        {
            Subject.Members => key.Property is not (Property.ReportsTo or Property.SetUpBy or Property.ServedBy),
            Subject.Fora => key.Property is Property.Forum or Property.Kind or Property.Cluster or Property.ReportsTo or Property.SetUpBy or Property.ServedBy,
            Subject.Organisations => key.Property is Property.Organisation or Property.Group or Property.Kind or Property.Sector or Property.Cluster,
            _ => key.Property is Property.Cluster or Property.Kind or Property.Organisation,
        };
        if (!has)
            faults.Add(DiagnosticId.NoSuchProperty, location ?? owner.Location, $"{Plural(subject)} have no `{key}`");
    }

    public void Value(GroupingKey key, Identifier value, IdentifierOwner owner)
    {
        var at = owner.Location;
        switch (key.Property)
        {
            case Property.Forum:
            case Property.ReportsTo when value.Text != ValueCondition.None:
                known.Expect(known.Fora, value, "forum", at);
                break;
            case Property.ServedBy:
                known.Expect(known.Secretariats, value, "forum or organisation", at);
                break;
            case Property.Organisation or Property.Group:
                known.Expect(known.Organisations, value, "organisation", at);
                break;
            case Property.Cluster:
                known.Expect(known.Clusters, value, "cluster", at);
                break;
            case Property.Sector:
                known.Expect(known.Sectors, value, "sector", at);
                break;
            case Property.Kind:
                known.Expect(known.Kinds, value, "kind", at);
                break;
            case Property.Level:
                known.Expect(known.Levels, value, "level", at);
                break;
            case Property.Role:
                known.Expect(known.Roles, value, "role", at);
                break;
            case Property.Competence:
                known.Expect(known.Competences, value, "competence", at);
                break;
            case Property.AppointedBy or Property.NominatedBy or Property.ApprovedBy or Property.EndedBy or Property.SetUpBy:
                known.Expect(known.Bodies, value, "body", at);
                break;
            case Property.Begins or Property.Ends when value.Text is not { Length: 4 } || !value.Text.All(char.IsAsciiDigit):
                faults.Add(DiagnosticId.BadDate, value.Location ?? at, $"`{key}` is `{value}`; expected a year such as 2017");
                break;
            case Property.Line:
                known.Expect(known.SeatLines, value, "seat line", at);
                break;
            case Property.Ended when !EndReasons.TryParse(value.Text, out _):
                faults.Add(DiagnosticId.UnknownIdentifier, value.Location ?? at, $"`{key}` is `{value}`, which is no reason{Ids.Hint(value.Text, EndReasons.Words)}");
                break;
            case Property.Attribute when known.Attribute(key.Attribute!) is not null:
                known.ExpectAttribute(key.Attribute!, [value], at);
                break;
        }
    }

    private void Own(ValueCondition condition, IdentifierOwner owner)
    {
        if (condition.Key != Property.Cluster || !condition.Names(ValueCondition.Own))
            return;
        var without = joined.Fora.FirstOrDefault(f => f.Cluster is null && IsAbout(owner, f));
        var own = condition.Values.First(v => v.Text == ValueCondition.Own);
        if (owner.Forum.IsNone)
            faults.Add(DiagnosticId.OwnCluster, own.Location ?? owner.Location, $"`{owner.Id}` is about no forum, so there is no `own` cluster");
        else if (without is not null)
            faults.Add(DiagnosticId.OwnCluster, own.Location ?? owner.Location,
                $"`{owner.Id}` asks for the `own` cluster of the forum `{without.Id}`, which has none; give the forum a `cluster`");
    }

    private bool IsAbout(IdentifierOwner owner, Forum forum) => owner.Forum.Selection is { } selection
        ? new DeclaredForum(forum, joined).Fits(selection) == Truth.True
        : owner.Forum.Ids.Contains(forum.Id);

    private static bool IsSpecial(GroupingKey key, Identifier word, Subject subject) => word.Text switch
    {
        ValueCondition.Own => key.Property == Property.Cluster || (key.Property == Property.Forum && subject == Subject.Members),
        ValueCondition.Any => key.Property is Property.Role or Property.StandsInFor,
        ValueCondition.None => key.Property is Property.ReportsTo or Property.StandsInFor || (key.Property == Property.Organisation && subject == Subject.Members),
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
