#!/usr/bin/env bash
# NRules 1.0.4: a batch in which two facts are equal throws out of TryInsertAll, and leaves the session with half a batch that no rule is told of.
#
# `ISession.TryInsertAll` returns which facts failed, and BatchOptions say whether the others are inserted (SkipFailed) or none (AllOrNothing, which
# InsertAll uses). That holds for a fact that equals one of an earlier batch. If two facts of one batch are equal (two records with the same values),
# TryInsertAll throws ArgumentException under either option; the facts before the second equal one stay in the session, where Query finds them, but they
# were never offered to a rule, and the facts behind it are lost.
# Reason: Session.TryInsertAll (Session.cs) looks each fact up in working memory before it adds any, so it does not see that two of the batch are
# equal; WorkingMemory.AddFact then throws while it adds them, before PropagateAssert.
#
# Seen with NRules 1.0.4 on .NET 10 (the lines that this script expects):
#   one batch, SkipFailed: ArgumentException; Query finds 1 of 2 different facts; rules fired: 0
#   one batch, AllOrNothing: ArgumentException; Query finds 1 of 2 different facts; rules fired: 0
#   two batches, SkipFailed: 1 failed; Query finds 2 of 2 different facts; rules fired: 2
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

Order[] orders = [new("A", 1), new("A", 1), new("B", 1)];
Try("one batch, SkipFailed", s => s.TryInsertAll(orders, BatchOptions.SkipFailed));
Try("one batch, AllOrNothing", s => s.TryInsertAll(orders, BatchOptions.AllOrNothing));
Try("two batches, SkipFailed", s =>
{
    s.Insert(orders[0]);
    return s.TryInsertAll(orders[1..], BatchOptions.SkipFailed);
});

static void Try(string how, Func<ISession, IFactResult> insert)
{
    var repository = new RuleRepository();
    repository.Load(x => x.From(typeof(AnyOrder)));
    var session = repository.Compile().CreateSession();
    string result;
    try
    {
        result = $"{insert(session).FailedCount} failed";
    }
    catch (Exception thrown)
    {
        result = thrown.GetType().Name;
    }

    Console.WriteLine($"{how}: {result}; Query finds {session.Query<Order>().Count()} of 2 different facts; rules fired: {session.Fire()}");
}

public sealed record Order(string Id, int Amount);

public sealed class AnyOrder : Rule
{
    public override void Define()
    {
        Order order = null!;

        When()
            .Match(() => order);

        Then()
            .Do(_ => Ignore(order));
    }

    private static void Ignore(Order order) => _ = order;
}
PROGRAM
dotnet run -c Release -v quiet > seen.txt
cat seen.txt
cat > expected.txt <<'EXPECTED'
one batch, SkipFailed: ArgumentException; Query finds 1 of 2 different facts; rules fired: 0
one batch, AllOrNothing: ArgumentException; Query finds 1 of 2 different facts; rules fired: 0
two batches, SkipFailed: 1 failed; Query finds 2 of 2 different facts; rules fired: 2
EXPECTED
diff expected.txt seen.txt || { echo "NRules behaves differently now"; exit 1; }
