using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using GovernanceRules.Cli.Tests.Reports;
using Microsoft.Playwright;

namespace GovernanceRules.Page.Tests;

public sealed class PageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly Dictionary<string, Func<string>> All = new(StringComparer.Ordinal)
    {
        ["club in English"] = () => Pages.Club(Language.English),
        ["club in Danish"] = () => Pages.Club(Language.Danish),
        ["hostile"] = Pages.OfHostileTexts,
        ["meeting of 2022"] = () => Pages.Bundled("midtjylland-2022", "kosu-2022-09-15", new(2022, 9, 15)),
        ["Nordjylland"] = () => Pages.Bundled("nordjylland-2017", "nordjylland-2017", new(2019, 1, 15)),
    };

    public static TheoryData<string, ColorScheme> Looks => [.. All.Keys.SelectMany(p => new[] { (p, ColorScheme.Light), (p, ColorScheme.Dark) })];

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Page_LightOrDark_HasNoSeriousBarrier(string name, ColorScheme scheme)
    {
        // The program of axe needs to be let in by the policy of the page.
        var page = await browser.ShowAsync(All[name](), new() { ColorScheme = scheme, BypassCSP = true });

        var found = (await page.RunAxe(new AxeRunOptions())).Violations;

        string.Join('\n', found.Select(v => $"{v.Impact} {v.Id}: {v.Nodes[0].Html}")).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_OnANarrowScreen_IsNoWiderThanIt(string name)
    {
        var page = await browser.ShowAsync(All[name](), new() { ViewportSize = new() { Width = 360, Height = 800 } });

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(360);
    }

    [Fact]
    public async Task Box_OfTheChart_LeadsToTheForumByKeyboard()
    {
        var page = await browser.ShowAsync(All["club in English"]());

        await page.Locator(".chart a").Filter(new() { HasText = "The board" }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        (await page.EvaluateAsync<string>("location.hash")).Should().Be("#r1-f2");
        (await page.Locator("#r1-f2").EvaluateAsync<double>("e => e.getBoundingClientRect().top")).Should().BeInRange(-1, 400);
    }

    [Fact]
    public async Task Filter_ShowsTheForaThatAreAskedFor()
    {
        var page = await browser.ShowAsync(All["club in English"]());
        var shown = page.Locator(".forum:visible h4 bdi");

        await page.GetByLabel("Show").Last.SelectOptionAsync("wrong");
        (await shown.AllTextContentsAsync()).Should().Equal("The board");
        (await page.GetByRole(AriaRole.Status).TextContentAsync()).Should().Be("1 / 4");

        await page.GetByLabel("Show").Last.SelectOptionAsync("");
        await page.GetByLabel("Find").FillAsync("carl");
        (await shown.AllTextContentsAsync()).Should().Equal("The board");
    }

    [Fact]
    public async Task Folds_OpenAndCloseTogether()
    {
        var page = await browser.ShowAsync(All["meeting of 2022"]());
        var closed = page.Locator(".run details:not([open])");

        (await closed.CountAsync()).Should().BePositive();
        await page.Locator("[data-open='1']").ClickAsync();
        (await closed.CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Page_WithoutScripts_HasAllButTheFilter()
    {
        var page = await browser.ShowAsync(All["club in English"](), new() { JavaScriptEnabled = false });

        (await page.Locator(".tools").IsVisibleAsync()).Should().BeFalse();
        (await page.Locator(".forum").AllAsync()).Should().HaveCount(4);
        await page.Locator("summary").First.ClickAsync();
        (await page.Locator("details li").First.IsVisibleAsync()).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_OnPaper_IsAPdfWithWhatIsFolded(string name)
    {
        var page = await browser.ShowAsync(All[name]());

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator("nav").IsVisibleAsync()).Should().BeFalse();
        (await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })).Length.Should().BeGreaterThan(10_000);
    }

    [Fact]
    public async Task Text_WithMarkup_DoesNothing()
    {
        var dialogs = new List<string>();
        var page = await browser.ShowAsync("<p></p>");
        page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        await page.SetContentAsync(All["hostile"]());

        dialogs.Should().BeEmpty();
        (await page.Locator("img").CountAsync()).Should().Be(0);
    }
}
