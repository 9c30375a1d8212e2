namespace GovernanceRules;

/// <summary>Where a form says what stands against its keys.</summary>
/// <typeparam name="T">What is made of a status.</typeparam>
internal interface IViolationSink<T>
    where T : class
{
    T Make(FindingDetails status);

    /// <summary>Replaces one by another; <see langword="null"/> stands for none.</summary>
    void Replace(T? before, T? after);
}
