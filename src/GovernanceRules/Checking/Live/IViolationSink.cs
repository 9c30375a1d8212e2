namespace GovernanceRules;

internal interface IViolationSink<T>
    where T : class
{
    T Make(FindingDetails status);

    // null means none.
    void Replace(T? before, T? after);
}
