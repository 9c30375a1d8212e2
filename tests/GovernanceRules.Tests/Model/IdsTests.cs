namespace GovernanceRules.Tests.Model;

public sealed class IdsTests
{
    [Theory]
    [InlineData("viborg", true)]
    [InlineData("M2014-36", true)]
    [InlineData("Æbleø_1.2", true)]
    [InlineData("\U00010400", true)]
    [InlineData("", false)]
    [InlineData("to ord", false)]
    [InlineData("a/b", false)]
    [InlineData("a:b", false)]
    [InlineData("a\nb", false)]
    public void Id_OfTheUsualKind_HasLettersDigitsAndThreeMarks(string id, bool expected) => Ids.IsWellFormed(id).Should().Be(expected);

    [Theory]
    [InlineData("p1", true)]
    [InlineData("Anne Andersen, 123456-7890", true)]
    [InlineData("", false)]
    [InlineData("a\tb", false)]
    [InlineData("a\u0000", false)]
    public void Id_OfAPerson_IsAnyTextWithoutControlCharacters(string id, bool expected) => Ids.IsText(id).Should().Be(expected);

    [Theory]
    [InlineData("any")]
    [InlineData("all")]
    [InlineData("own")]
    [InlineData("none")]
    [InlineData("present")]
    [InlineData("unknown")]
    public void Id_ThatHasAMeaningOfItsOwn_IsTaken(string id) => Ids.IsTaken(id).Should().BeTrue();

    [Theory]
    [InlineData("directr", "director")]
    [InlineData("dierctor", "director")]
    [InlineData("Director", "director")]
    [InlineData("chiefs", "chief")]
    [InlineData("mayro", "mayor")]
    [InlineData("president", null)]
    [InlineData("x", null)]
    public void Nearest_OfAnUnknownWord_IsOneThatIsClose(string unknown, string? expected) =>
        Ids.Nearest(unknown, ["chief", "director", "mayor"]).Should().Be(expected);

    [Theory]
    [InlineData("de", null)]
    [InlineData("ne", null)]
    [InlineData("DE", null)]
    [InlineData("no", null)]
    [InlineData("dk", "da")]
    [InlineData("DA", "da")]
    [InlineData("dan", "da")]
    [InlineData("d", "da")]
    public void Nearest_OfTheCodeOfALanguage_IsNoOtherLanguage(string unknown, string? expected) => Ids.Nearest(unknown, ["da", "en"]).Should().Be(expected);

    [Theory]
    [InlineData("Anna-Marie", "annamarie")]
    [InlineData("anna\u00A0 marie", "annamarie")]
    [InlineData("ANNA\u2010MARIE", "annamarie")]
    [InlineData("anna.marie", "anna.marie")]
    public void Folded_Id_HasNoCaseSpacesOrHyphens(string id, string expected) => Ids.Folded(id).Should().Be(expected);

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "ABC", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distance_OfTwoWords_CountsTheEdits(string left, string right, int expected)
    {
        Ids.Distance(left, right).Should().Be(expected);
        Ids.Distance(right, left).Should().Be(expected);
    }
}
