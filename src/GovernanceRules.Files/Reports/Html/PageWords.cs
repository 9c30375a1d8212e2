namespace GovernanceRules;

/// <summary>The words of a page around the messages.</summary>
internal sealed class PageWords(Language language)
{
    public Language Language => language;

    public string Skip => Say("answer.page.skip");

    public string Contents => Say("answer.page.contents");

    public string Result => Say("answer.page.result");

    public string Faults => Say("answer.page.faults");

    public string Warnings => Say("answer.page.warnings");

    public string Chart => Say("answer.page.chart");

    public string ChartInWords => Say("answer.page.chart.words");

    public string Legend => Say("answer.page.chart.legend");

    public string Fora => Say("answer.page.fora");

    public string Forum => Say("answer.page.forum");

    public string Seats => Say("answer.page.seats");

    public string Holder => Say("answer.page.holder");

    public string Role => Say("answer.page.role");

    public string Organisation => Say("answer.page.organisation");

    public string Level => Say("answer.page.level");

    public string From => Say("answer.page.from");

    public string To => Say("answer.page.to");

    public string Ends => Say("answer.page.ends");

    public string AppointedBy => Say("answer.page.appointedBy");

    public string Others => Say("answer.page.others");

    public string NotRecorded => Say("answer.page.notRecorded");

    public string NoConstraint => Say("answer.page.noConstraint");

    public string WhatIsWrong => Say("answer.page.wrong.title");

    public string WhatIsUnknown => Say("answer.page.unknown.title");

    public string Accepted => Say("answer.page.accepted.title");

    public string NotAsked => Say("answer.page.notAsked.title");

    public string EndingTerms => Say("answer.page.terms");

    public string Timeline => Say("answer.page.timeline");

    public string Time => Say("answer.page.time");

    public string Matters => Say("answer.page.matters");

    public string Day => Say("answer.page.day");

    public string Act => Say("answer.page.act");

    public string Place => Say("answer.page.place");

    public string Outcome => Say("answer.page.outcome");

    public string Stands => Say("answer.page.stands");

    public string Filter => Say("answer.page.filter");

    public string Find => Say("answer.page.find");

    public string All => Say("answer.page.filter.all");

    public string OnlyWrong => Say("answer.page.filter.wrong");

    public string OnlyOpen => Say("answer.page.filter.open");

    public string Unfold => Say("answer.page.unfold");

    public string Fold => Say("answer.page.fold");

    public string Several(int runs) => Say("answer.page.several", ("runs", runs));

    public string Wrong(int count) => Say("answer.page.wrong", ("count", count));

    public string Unknown(int count) => Say("answer.page.unknown", ("count", count));

    public string Right => Say("answer.page.right");

    public string NotChecked => Say("answer.page.notChecked");

    public string ReportsTo(string forum) => Say("answer.page.reportsTo", ("forum", forum));

    public string SetUpBy(string body) => Say("answer.page.setUpBy", ("body", body));

    public string ServedBy(string forum) => Say("answer.page.servedBy", ("forum", forum));

    public string Vacant(int count) => Say("answer.page.vacant", ("count", count));

    public string Unfilled(int count) => Say("answer.page.unfilled", ("count", count));

    public string Perhaps(string holder) => Say("answer.page.perhaps", ("holder", holder));

    public string Again(string holder) => Say("answer.page.again", ("holder", holder));

    public string DeputyFor(string role, string person) => Say("answer.page.deputyFor", ("role", role), ("person", person));

    public string Nobody(DateOnly day) => Say("answer.page.nobody", ("day", day));

    public string NoTerms(DateOnly from, DateOnly to) => Say("answer.page.terms.none", ("from", from), ("to", to));

    public string Scale(DateOnly from, DateOnly to, DateOnly day) => Say("answer.page.timeline.scale", ("from", from), ("to", to), ("day", day));

    public string Adopted => Say("answer.page.adopted");

    public string Rejected => Say("answer.page.rejected");

    public string Written(string version) => Say("answer.page.written", ("version", version));

    // Such as "exactly 7".
    public string Amount(Bounds bounds) => new Wording(language, null).Text(Term.Amount(bounds));

    // A step that has been taken: "decided".
    public string Done(string act) => TextFormat.Capital(Bare(PlaceMessages.Done(act)));

    public string RoleName(string role) => Bare(Term.Role(role));

    // An id among the words is quoted; in a cell of its own it is made readable.
    private string Bare(Message message) => PageNames.Readable(new Wording(language, null).Text(message).Trim('`'));

    private string Say(string id, params ReadOnlySpan<(string Name, Message Value)> arguments) => FileTexts.Say(language, id, arguments);
}
