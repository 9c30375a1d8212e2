#!/usr/bin/env bash
# NRules 1.0.4: if one condition throws for one fact, the whole batch stays in the session but no rule ever sees it.
#
# An exception in a condition of a rule reaches the caller of InsertAll as RuleLhsExpressionEvaluationException. After that, Query finds every fact of the
# batch, and inserting one again is refused because it is there already; yet rules that have nothing to do with the condition are not activated by any of
# them, also not by those that stand before the fact that threw. Later facts work as ever. Only Update makes the session look at a stranded fact.
# Reason: Session.TryInsertAll adds all facts to working memory, then propagates them node by node (Network.PropagateAssert); the exception leaves that
# loop, nothing is rolled back, and nothing remembers what was not propagated.
#
# Seen with NRules 1.0.4 on .NET 10 (the lines that this script expects):
#   InsertAll [A, zero, B]: RuleLhsExpressionEvaluationException
#   Query finds: A, zero, B
#   AnyOrder has seen: nothing
#   insert A again: Facts for insert already exist (Parameter 'facts')
#   insert C: AnyOrder has seen: C
#   update A: AnyOrder has seen: C, A
#
# Exits with 0 if this is what NRules does, with 1 if the behaviour has changed. Needs bash, the .NET 10 SDK and a source of NuGet packages.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > app.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="NRules" Version="[1.0.4]" />
  </ItemGroup>
</Project>
PROJECT
cat > Program.cs <<'PROGRAM'
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

Order a = new("A", 1), zero = new("zero", 0), b = new("B", 1), c = new("C", 1);
var repository = new RuleRepository();
repository.Load(x => x.From(typeof(DividesByTheAmount), typeof(AnyOrder)));
var session = repository.Compile().CreateSession();
try
{
    session.InsertAll([a, zero, b]);
    Console.WriteLine("InsertAll [A, zero, B]: nothing is thrown");
}
catch (Exception thrown)
{
    Console.WriteLine($"InsertAll [A, zero, B]: {thrown.GetType().Name}");
}

Console.WriteLine($"Query finds: {string.Join(", ", session.Query<Order>().AsEnumerable().Select(o => o.Id))}");
session.Fire();
Console.WriteLine($"AnyOrder has seen: {AnyOrder.HasSeen}");
try
{
    session.Insert(a);
    Console.WriteLine("insert A again: nothing is thrown");
}
catch (ArgumentException refused)
{
    Console.WriteLine($"insert A again: {refused.Message}");
}

session.Insert(c);
session.Fire();
Console.WriteLine($"insert C: AnyOrder has seen: {AnyOrder.HasSeen}");
session.Update(a);
session.Fire();
Console.WriteLine($"update A: AnyOrder has seen: {AnyOrder.HasSeen}");

public sealed class Order(string id, int amount)
{
    public string Id => id;

    public int Amount => amount;
}

public sealed class DividesByTheAmount : Rule
{
    public override void Define()
    {
        Order order = null!;

        When()
            .Match(() => order, o => 10 / o.Amount > 100);

        Then()
            .Do(_ => Console.WriteLine("a tiny amount"));
    }
}

public sealed class AnyOrder : Rule
{
    private static readonly List<string> Seen = [];

    public static string HasSeen => Seen.Count == 0 ? "nothing" : string.Join(", ", Seen);

    public override void Define()
    {
        Order order = null!;

        When()
            .Match(() => order);

        Then()
            .Do(_ => Add(order));
    }

    private static void Add(Order order) => Seen.Add(order.Id);
}
PROGRAM
dotnet run -c Release -v quiet > seen.txt
cat seen.txt
cat > expected.txt <<'EXPECTED'
InsertAll [A, zero, B]: RuleLhsExpressionEvaluationException
Query finds: A, zero, B
AnyOrder has seen: nothing
insert A again: Facts for insert already exist (Parameter 'facts')
insert C: AnyOrder has seen: C
update A: AnyOrder has seen: C, A
EXPECTED
diff expected.txt seen.txt || { echo "NRules behaves differently now"; exit 1; }
