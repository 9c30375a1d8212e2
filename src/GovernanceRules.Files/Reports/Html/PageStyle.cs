namespace GovernanceRules;

/// <summary>How a page looks: on a screen, light or dark, wide or narrow, and on paper.</summary>
internal static class PageStyle
{
    public const string Text = Screen + Chart + Other;

    private const string Screen = """

html{--ink:#1b1f24;--paper:#fff;--soft:#57606a;--line:#c9d1d9;--shade:#f3f5f7;--link:#0b57a4;--wrong:#a40e26;--wrong-shade:#fdecee;--open:#7a4b00;--open-shade:#fff6e0;--right:#116329;--right-shade:#e9f7ec}
@media screen and (prefers-color-scheme:dark){html{--ink:#e6e9ed;--paper:#14171b;--soft:#a3adb8;--line:#3d4650;--shade:#1e2329;--link:#7db7f5;--wrong:#ff9aa5;--wrong-shade:#3c191f;--open:#f2c463;--open-shade:#352a10;--right:#7fd895;--right-shade:#15301d}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:70rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.25;margin:.5rem 0 1rem}
h2{font-size:1.35rem;line-height:1.3;margin:1.5rem 0 .5rem}
h3{font-size:1.2rem;line-height:1.3;margin:2rem 0 .5rem;padding-top:.75rem;border-top:2px solid var(--line)}
h4{font-size:1.05rem;line-height:1.35;margin:0 0 .5rem}
h5{font-size:1rem;margin:1rem 0 .25rem}
p{margin:.4rem 0}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible,select:focus-visible,input:focus-visible,button:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
[hidden]{display:none!important}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:1}
nav{border:1px solid var(--line);border-radius:6px;padding:0 1rem .75rem;background:var(--shade)}
nav h2{font-size:1.05rem;margin:.75rem 0 .25rem}
nav ul{margin:0;padding-left:1.1rem}
nav ul ul{columns:22rem;column-gap:2rem}
.verdict{padding:.6rem .9rem;border-left:6px solid;border-radius:4px;font-size:1.05rem}
.verdict.wrong{background:var(--wrong-shade);border-color:var(--wrong);color:var(--wrong)}
.verdict.right{background:var(--right-shade);border-color:var(--right);color:var(--right)}
.mark{font-size:.875rem;font-weight:600;color:var(--soft);white-space:nowrap}
.mark.wrong{color:var(--wrong)}
.mark.unknown{color:var(--open)}
.mark.right{color:var(--right)}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.75rem 0}
.tools select,.tools input,.tools button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:4px;padding:.2rem .5rem;max-width:100%}
.tools button{cursor:pointer;background:var(--shade)}
.forum,.matter{border:1px solid var(--line);border-left:6px solid var(--line);border-radius:6px;padding:.75rem 1rem;margin:1rem 0;scroll-margin-top:1rem}
.forum:target{outline:3px solid var(--link)}
.forum.wrong{border-left-color:var(--wrong)}
.forum.unknown{border-left-color:var(--open)}
.forum.right{border-left-color:var(--right)}
""";

    private const string Chart = """

.scroll{overflow-x:auto;margin:.5rem 0}
.chart svg{display:block;max-width:100%;height:auto}
.chart .c3{min-width:30rem}
.chart .c5{min-width:46rem}
.chart rect{fill:var(--paper);stroke:var(--soft);stroke-width:1.5}
.chart text{font-size:13px;text-anchor:middle;fill:var(--ink);unicode-bidi:plaintext}
.chart .state{font-size:12px;font-weight:600;fill:var(--soft)}
.chart a{text-decoration:none}
.chart a:focus-visible{outline:none}
.chart a:focus-visible rect,.chart a:hover rect{stroke:var(--link);stroke-width:4}
.chart .wrong rect{fill:var(--wrong-shade);stroke:var(--wrong);stroke-width:2.5}
.chart .wrong .state{fill:var(--wrong)}
.chart .unknown rect{fill:var(--open-shade);stroke:var(--open);stroke-dasharray:6 3}
.chart .unknown .state{fill:var(--open)}
.chart .right rect{fill:var(--right-shade);stroke:var(--right)}
.chart .right .state{fill:var(--right)}
.chart .lines path{fill:none;stroke:var(--soft);stroke-width:1.5}
.chart .lines .setup{stroke-dasharray:3 4}
.legend,.where{color:var(--soft);font-size:.875rem}
.time svg{display:block;width:15rem;height:.75rem}
.time path{fill:none;stroke:var(--soft);stroke-width:6}
.time .ends path{stroke:var(--open)}
.time .ends path.now,.time path.now{stroke:var(--link);stroke-width:2}
""";

    private const string Other = """

table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;font-weight:600;padding:.25rem 0}
caption.hidden{position:absolute;left:-999rem}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid var(--line);overflow-wrap:normal}
td{min-width:5.5rem}
tbody th{font-weight:400;min-width:9rem}
thead th{color:var(--soft);font-weight:600}
.line th{background:var(--shade);font-weight:600;padding-left:.4rem}
.vacant th,.vacant td{background:var(--wrong-shade)}
.vacant th{color:var(--wrong);font-weight:600;padding-left:.4rem}
.open th{color:var(--open);font-style:italic}
.found{list-style:none;margin:0;padding:0}
.found>li{border-left:4px solid var(--line);padding:.1rem 0 .1rem .75rem;margin:.6rem 0}
.wrong>.found>li{border-color:var(--wrong)}
.unknown>.found>li{border-color:var(--open)}
.label{color:var(--wrong)}
.unknown .label{color:var(--open)}
.accepted .label{color:var(--soft)}
.todo{font-weight:600}
.n{font-weight:600}
blockquote{margin:.4rem 0;padding-left:.75rem;border-left:3px solid var(--line);font-style:italic}
summary{cursor:pointer;padding:.25rem 0;font-weight:600}
details{margin:.5rem 0}
footer{margin-top:2rem;color:var(--soft);font-size:.875rem;border-top:1px solid var(--line)}
@media (max-width:40rem){body{padding:.6rem}.forum,.matter{padding:.6rem}}
@page{size:A4;margin:15mm}
@media print{body{max-width:none;padding:0;font-size:9.5pt}nav,.tools,.skip{display:none}a{color:inherit;text-decoration:none}h3,h4,h5,caption,summary{break-after:avoid}tr,.found>li,.verdict{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}.chart svg{min-width:0;break-inside:avoid}.forum,.matter{padding:.4rem .6rem}td,tbody th{min-width:0}*{print-color-adjust:exact}details::details-content{content-visibility:visible;block-size:auto}}

""";
}
