using Microsoft.Playwright;

namespace GovernanceRules.Page.Tests;

/// <summary>The Chromium of the system, started once for all tests; none if there is no such program.</summary>
public sealed class Browser : IAsyncLifetime
{
    // Debian's, those of other systems, and whichever the variable CHROMIUM names.
    private static readonly string[] Programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if ((Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Programs.FirstOrDefault(File.Exists)) is not { } program)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox"] });
    }

    /// <summary>A page of the browser that shows an answer, and has loaded nothing else. Skips the test if there is no browser.</summary>
    public async Task<IPage> ShowAsync(string html, BrowserNewContextOptions? how = null)
    {
        Assert.SkipWhen(_browser is null, "No Chromium is found, so nobody looks at the page: install the package chromium, or name the program with CHROMIUM.");
        var context = await _browser.NewContextAsync(how);
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/*", route => route.AbortAsync());
        await page.SetContentAsync(html);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
