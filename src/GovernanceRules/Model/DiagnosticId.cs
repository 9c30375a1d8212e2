namespace GovernanceRules;

internal static class DiagnosticId
{
    public const string Unreadable = "GOV001";
    public const string Malformed = "GOV002";
    public const string NotPlain = "GOV003";
    public const string UnknownKey = "GOV004";
    public const string MissingKey = "GOV005";
    public const string WrongShape = "GOV006";
    public const string FormatVersion = "GOV007";
    public const string DuplicateKey = "GOV008";
    public const string DuplicateId = "GOV010";
    public const string BadId = "GOV011";
    public const string UnknownIdentifier = "GOV012";
    public const string Principle = "GOV013";
    public const string BadDate = "GOV014";
    public const string Period = "GOV015";
    public const string BadNumber = "GOV016";
    public const string ValueNotAllowed = "GOV017";
    public const string ReportsToCircle = "GOV018";
    public const string Uses = "GOV019";
    public const string Conflict = "GOV020";
    public const string NoSuchProperty = "GOV021";
    public const string OwnCluster = "GOV022";
    public const string OverAll = "GOV023";
    public const string SeatLines = "GOV024";
    public const string Succession = "GOV025";
    public const string Csv = "GOV026";
    public const string NoSuchRow = "GOV027";
    public const string Escalation = "GOV028";
    public const string NotInForce = "GOV040";
    public const string UnboundClause = "GOV041";
    public const string NothingChecked = "GOV042";
    public const string SimilarIds = "GOV043";
    public const string OtherCharter = "GOV044";
    public const string NoRegister = "GOV045";
    public const string Assessment = "GOV046";
    public const string QuoteNotFound = "GOV047";
    public const string QuoteAmbiguous = "GOV048";
    public const string Call = "GOV050";
}
