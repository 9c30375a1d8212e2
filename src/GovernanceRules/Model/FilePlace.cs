namespace GovernanceRules;

/// <summary>A place in a file, or none, kept without an object of its own: a large register has one for each row.</summary>
internal readonly record struct FilePlace(string? File, int Line, int Column)
{
    public FilePlace(FileLocation? location)
        : this(location?.File, location?.Line ?? 0, location?.Column ?? 0)
    {
    }

    public FileLocation? Location => File is null ? null : new(File, Line, Column);
}
