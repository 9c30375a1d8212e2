namespace GovernanceRules;

/// <summary>What a page does beyond being read: show some fora, fold and unfold, and unfold all for print.</summary>
internal static class PageScript
{
    // A page for print shows what is folded, whoever folded it.
    public const string Text = """
(function(){
var all=function(q,e){return Array.prototype.slice.call((e||document).querySelectorAll(q));};
all('.tools').forEach(function(bar){
var run=bar.closest('.run'),fora=all('.forum',run),state=bar.querySelector('select'),find=bar.querySelector('input'),told=bar.querySelector('[role=status]');
bar.hidden=false;
function show(){
var wanted=state.value?state.value.split(' '):null,text=find.value.toLowerCase(),n=0;
fora.forEach(function(f){
var fits=(!wanted||wanted.indexOf(f.dataset.state)>=0)&&f.textContent.toLowerCase().indexOf(text)>=0;
f.hidden=!fits;if(fits)n++;});
told.textContent=n+' / '+fora.length;}
state.addEventListener('change',show);find.addEventListener('input',show);
all('button',bar).forEach(function(b){b.addEventListener('click',function(){all('details',run).forEach(function(d){d.open=!!b.dataset.open;});});});
show();});
function reveal(){var t=location.hash&&document.getElementById(location.hash.slice(1));if(t&&t.hidden){t.hidden=false;t.scrollIntoView();}}
addEventListener('hashchange',reveal);
var folded=[];
addEventListener('beforeprint',function(){folded=all('details:not([open])');folded.forEach(function(d){d.open=true;});});
addEventListener('afterprint',function(){folded.forEach(function(d){d.open=false;});});
})();
""";
}
