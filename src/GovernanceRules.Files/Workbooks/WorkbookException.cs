namespace GovernanceRules.Files;

/// <summary>Why a workbook cannot be read, in the words of a fault.</summary>
internal sealed class WorkbookException(string message) : Exception(message)
{
    public static WorkbookException Damaged(string what) =>
        new($"the workbook is damaged: {what}; open it in a spreadsheet program and save it as `.xlsx`");
}
