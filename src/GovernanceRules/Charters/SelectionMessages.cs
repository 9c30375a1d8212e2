using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Selections as messages: <c>members from the sector `municipal` at level `director` or above</c>.</summary>
internal static class SelectionMessages
{
    public static Message Plural(Selection selection) => Of(Noun(selection, true), selection, true);

    public static Message Singular(Selection selection) => Of(Noun(selection, false), selection, false);

    // Whom a principle about one role narrows it to: " among members from the sector `municipal`"; nothing if it does not.
    public static Message Among(Selection selection) =>
        selection.IsEmpty ? Message.Empty : Message.Of("role.among", ("members", Plural(selection)));

    // Such as "`Board`", "`Board` or `Council`", "a forum of kind `council`".
    public static Message Some(ForumTarget fora) => fora.Selection is { } selection
        ? Message.Of("fora.some", ("forum", Things(Subject.Fora, selection, false)))
        : Term.Or(fora.Ids.Select(i => Term.Forum(i.Text)));

    // Such as "organisations of kind `municipality`".
    public static Message Things(Subject subject, Selection selection, bool plural = true) => Of(subject switch
    {
        Subject.Fora => plural ? Term.KeyWords(Property.Forum) : Term.KeyWord(Property.Forum),
        Subject.Organisations => plural ? Term.KeyWords(Property.Organisation) : Term.KeyWord(Property.Organisation),
        Subject.Clusters => plural ? Term.KeyWords(Property.Cluster) : Term.KeyWord(Property.Cluster),
        _ => Noun(selection, plural),
    }, selection, plural, subject != Subject.Members);

    // What a key adds to those who have it: "from the cluster `Vestklyngen`".
    public static Message With(GroupingKey key, Message name, bool ofThings = false) => key.Property switch
    {
        Property.Forum when ofThings => name,
        Property.Organisation => Message.Of("with.organisation", ("name", name)),
        Property.Cluster => Message.Of("with.cluster", ("name", name)),
        Property.Group => Message.Of("with.group", ("name", name)),
        Property.Sector => Message.Of("with.sector", ("name", name)),
        Property.Kind when !ofThings => Message.Of("with.organisationKind", ("name", name)),
        Property.Kind => Message.Of("with.kind", ("name", name)),
        Property.Level => Message.Of("with.level", ("name", name)),
        Property.Role => Message.Of("with.role", ("name", name)),
        Property.AppointedBy => Message.Of("with.appointedBy", ("name", name)),
        Property.NominatedBy => Message.Of("with.nominatedBy", ("name", name)),
        Property.ApprovedBy => Message.Of("with.approvedBy", ("name", name)),
        Property.Begins => Message.Of("with.begins", ("name", name)),
        Property.Ends => Message.Of("with.ends", ("name", name)),
        Property.Ended => Message.Of("with.ended", ("name", name)),
        Property.EndedBy => Message.Of("with.endedBy", ("name", name)),
        Property.Line => Message.Of("with.line", ("name", name)),
        Property.Forum => Message.Of("with.forum", ("name", name)),
        Property.Competence => Message.Of("with.competence", ("name", name)),
        Property.StandsInFor => Message.Of("with.standsInFor", ("name", name)),
        Property.ReportsTo => Message.Of("with.reportsTo", ("name", name)),
        Property.SetUpBy => Message.Of("with.setUpBy", ("name", name)),
        Property.ServedBy => Message.Of("with.servedBy", ("name", name)),
        Property.Person => Message.Of("with.person", ("name", name)),
        _ => Message.Of("with.attribute", ("attribute", key.Attribute!), ("name", name)),
    };

    // Without a noun: "from the sector `municipal` and at level `chief`".
    public static Message Asked(Selection selection, bool ofThings = false) => Term.And(selection.Conditions.SelectMany(Affirmed).Select(c => Asked(c, ofThings)));

    // What a selection says that nothing but denies: "from the sector `municipal` or at level `chief`"; null if it says anything else.
    public static Message? Denied(Selection selection, bool ofThings = false) => selection.Conditions.SelectMany(Affirmed).ToList() is [NotCondition not]
        ? Term.Or(not.Selections.Select(s => Grouped(s, ofThings)))
        : null;

    // Such as "`director` or above".
    public static Message Span(LevelSpan span) => span switch
    {
        { Exactly: { } level } => Term.Quoted(level.Text),
        { AtLeast: { } least, AtMost: { } most } => Message.Of("levels.range", ("least", least), ("most", most)),
        { AtLeast: { } least } => Message.Of("levels.least", ("least", least)),
        _ => Message.Of("levels.most", ("most", span.AtMost!.Value)),
    };

    private static Message Of(Message noun, Selection selection, bool plural, bool ofThings = false)
    {
        var conditions = Term.Joined(selection.Conditions.SelectMany(Affirmed)
            .Where(c => c is not SeatedCondition && c is not ValueCondition { Key: { Property: Property.Role } })
            .Select(c => Condition(c, plural, ofThings)));
        return conditions.IsEmpty ? noun : Message.Of("selection", ("noun", noun), ("conditions", conditions));
    }

    // What is not one of those that are not something is something.
    private static IEnumerable<Condition> Affirmed(Condition condition)
    {
        if (condition is OtherLinesCondition)
            return [];
        if (condition is not NotCondition not)
            return [condition];
        var denied = not.Selections.Where(s => s.Conditions is not [NotCondition]).ToImmutableArray();
        var affirmed = not.Selections.Select(s => s.Conditions is [NotCondition inner] ? inner : null).OfType<NotCondition>()
            .SelectMany(n => n.Selections is [var only] ? only.Conditions.SelectMany(Affirmed) : [new AnyOfCondition(n.Selections)]);
        return denied.IsEmpty ? affirmed : affirmed.Append(new NotCondition(denied));
    }

    private static Message Asked(Condition condition, bool ofThings) => condition switch
    {
        AtLeastCondition some => Message.Of("asked.atLeast", ("number", some.Number), ("all", Term.Joined(some.Selections.Select(s => Grouped(s, ofThings)), "list.semicolon"))),
        AnyOfCondition any => Message.Of("asked.either", ("all", Term.Joined(any.Selections.Select(s => Grouped(s, ofThings)), "list.or"))),
        NotCondition not => Message.Of("asked.not", ("all", Term.Joined(not.Selections.Select(s => Grouped(s, ofThings)), "list.andNot"))),
        AlsoCondition also => Message.Of("asked.also", ("also", Term.Or(also.Selections.Select(s => Also(s, false))))),
        _ => Plain(condition, ofThings),
    };

    private static Message Grouped(Selection selection, bool ofThings) =>
        selection.Conditions.Length > 1 ? Message.Of("asked.grouped", ("asked", Asked(selection, ofThings))) : Asked(selection, ofThings);

    private static Message Noun(Selection selection, bool plural)
    {
        if (selection.Conditions.OfType<ValueCondition>().FirstOrDefault(c => c.Key == Property.Role) is not { } role)
            return Message.Of(plural ? "noun.members" : "noun.member");
        if (role.Names(ValueCondition.Any))
            return plural ? Term.KeyWords(Property.Person) : Term.KeyWord(Property.Person);
        return Term.Or(role.Values.Select(v => plural ? Term.Roles(v.Text) : Term.Role(v.Text)));
    }

    private static Message Condition(Condition condition, bool plural, bool ofThings) => condition switch
    {
        AlsoCondition also => Message.Of("condition.also", ("also", Term.Or(also.Selections.Select(s => Also(s, plural))))),
        AtLeastCondition => Message.Of("condition.anyOf", ("things", ofThings ? 1 : 2), ("number", plural ? 2 : 1), ("asked", Asked(condition, ofThings))),
        AnyOfCondition any => Message.Of("condition.anyOf", ("things", ofThings ? 1 : 2), ("number", plural ? 2 : 1), ("asked", Asked(any, ofThings))),
        NotCondition not => Message.Of("condition.except", ("all", Term.Joined(not.Selections.Select(s => Excepted(s, ofThings)), "list.andThose"))),
        _ => Message.Of("condition.plain", ("condition", Plain(condition, ofThings))),
    };

    // After "except those".
    private static Message Excepted(Selection selection, bool ofThings) => selection.Conditions is [AlsoCondition also]
        ? Message.Of("except.also", ("also", Term.Or(also.Selections.Select(s => Also(s, true)))))
        : Grouped(selection, ofThings);

    private static Message Plain(Condition condition, bool ofThings) => condition switch
    {
        ValueCondition value => Value(value, ofThings),
        SinceCondition since => Message.Of("with.since", ("time", Term.Time(since.AtLeast))),
        ForaCondition => Message.Of("with.forum", ("name", Where(condition))),
        LevelCondition level => Message.Of("with.level", ("name", Term.Or(level.Spans.Select(Span)))),
        _ => Message.Of("condition.seated"),
    };

    private static Message Value(ValueCondition condition, bool ofThings)
    {
        var key = condition.Key!.Value;
        if (key.Property == Property.Role && condition.Names(ValueCondition.Any))
            return Message.Of("with.anyRole");
        if (key.Property == Property.ReportsTo && condition.Names(ValueCondition.None))
            return Message.Of("with.noForum");
        if (key.Property == Property.Cluster && condition.Names(ValueCondition.Own) && condition.Values.Length == 1)
            return Message.Of("with.ownCluster");
        var names = Term.Or(condition.Values.Select(v => (v.Text, key.Property) switch
        {
            (ValueCondition.Own, Property.Cluster) => Message.Of("cluster.own"),
            (ValueCondition.Any, Property.StandsInFor) => Message.Of("standsInFor.any"),
            (ValueCondition.None, Property.StandsInFor) => Message.Of("standsInFor.none"),
            (ValueCondition.Own, Property.Forum) => Message.Of("forum.own"),
            (ValueCondition.None, Property.Organisation) => Message.Of("organisation.none"),
            _ => Term.Name(key, v.Text),
        }));
        return With(key, names, ofThings);
    }

    private static Message Also(Selection selection, bool plural)
    {
        var fora = selection.Conditions.FirstOrDefault(c => c.Key == Property.Forum);
        var rest = new Selection([.. selection.Conditions.Where(c => c != fora && c is not WithinCondition)]);
        // In whatever role: "as a person" would say no more.
        var inAnyRole = rest.Conditions.Any() && rest.Conditions.All(c => c is ValueCondition { Key: { } key } role && key == Property.Role && role.Names(ValueCondition.Any));
        return Message.Of(inAnyRole ? (selection.Within is null ? "also.sits.anyRole" : "also.sat.anyRole") : selection.Within is null ? "also.sits" : "also.sat",
            ("number", plural ? 2 : 1),
            ("where", fora is null ? Message.Of("also.someForum") : Where(fora)),
            ("members", plural ? Plural(rest) : Singular(rest)),
            ("time", selection.Within is { } within ? Term.Time(within) : Message.Empty));
    }

    private static Message Where(Condition fora) => fora is ForaCondition selected
        ? Some(ForumTarget.Where(selected.Fora))
        : Term.Or(((ValueCondition)fora).Values.Select(v => v.Text == ValueCondition.Own ? Message.Of("forum.own") : Term.Name(Property.Forum, v.Text)));
}
