using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace GovernanceRules;

/// <summary>What the system knows of a path and the class library does not tell: what stands there, and which file it is.</summary>
internal static class FileStatus
{
    private const int KindBits = 0xF000;
    private const int Pipe = 0x1000;
    private const int CharacterDevice = 0x2000;
    private const int Folder = 0x4000;
    private const int BlockDevice = 0x6000;
    private const int Socket = 0xC000;

    /// <summary>What stands at a path if it is no regular file, in the words of a fault; <see langword="null"/> if it is one, or if nothing is there.</summary>
    /// <remarks>A named pipe has to be known before it is opened: to open one waits for whoever writes to it.</remarks>
    public static string? OtherThanFile(string path)
    {
        if (OperatingSystem.IsWindows())
            return Directory.Exists(path) ? "a folder" : null;
        return !TryUnix(path, out var status) ? null : (status.Mode & KindBits) switch
        {
            Folder => "a folder",
            Pipe => "a named pipe",
            CharacterDevice or BlockDevice => "a device",
            Socket => "a socket",
            _ => null,
        };
    }

    /// <summary>What two paths have in common if they are names of one file; <see langword="null"/> if there is none, or the system does not say.</summary>
    public static (long Volume, long Number)? IdentityOf(string path) =>
        OperatingSystem.IsWindows() ? OnWindows(path) : TryUnix(path, out var status) ? (status.Device, status.Number) : null;

    private static bool TryUnix(string path, out UnixStatus status)
    {
        try
        {
            return Stat(path, out status) == 0;
        }
        // A runtime that has no such entry: what is there is known when it is opened.
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            status = default;
            return false;
        }
    }

    private static (long Volume, long Number)? OnWindows(string path)
    {
        try
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return GetFileInformationByHandle(handle, out var status) ? (status.Volume, ((long)status.NumberHigh << 32) | status.NumberLow) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    // The native part of the class library, which it asks itself; its answer is laid out alike on every Unix, that of libc is not.
    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, out UnixStatus status);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetFileInformationByHandle(SafeFileHandle file, out WindowsStatus status);

    // INVARIANT: larger than what the runtime writes, so that a later one may add to it.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct UnixStatus
    {
        [FieldOffset(4)]
        public int Mode;

        [FieldOffset(88)]
        public long Device;

        [FieldOffset(104)]
        public long Number;
    }

    [StructLayout(LayoutKind.Explicit, Size = 52)]
    private struct WindowsStatus
    {
        [FieldOffset(28)]
        public uint Volume;

        [FieldOffset(44)]
        public uint NumberHigh;

        [FieldOffset(48)]
        public uint NumberLow;
    }
}
