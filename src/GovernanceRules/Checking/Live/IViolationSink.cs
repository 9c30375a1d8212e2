namespace GovernanceRules;

/// <summary>Where a form says what stands against its keys.</summary>
/// <typeparam name="T">What is made of a status.</typeparam>
internal interface IViolationSink<T>
    where T : class
{
    T Make(KeyViolation status);

    /// <summary>Says that one stands in the place of another, or of none, or that none does.</summary>
    void Replace(T? before, T? after);
}
