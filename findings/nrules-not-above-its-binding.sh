#!/usr/bin/env bash
# NRules 1.0.4: a Not that stands above the Match whose variable it uses loads and compiles without a word, and is silently wrong.
#
# In a rule of NRules a variable such as `Customer customer = null!` is bound by `.Match(() => customer)`. A condition that uses it above that line does
# not mean the customer that is matched: it means what the variable holds as the rule is defined, which is null. Neither Load nor Compile says so. A
# comparison with null is never true, so the Not always holds, and the rule fires for every customer. The same two lines the other way round are right.
# Reason: ExpressionRewriter.VisitMember (NRules.Fluent) makes a captured variable a reference to a binding only if a pattern of that name was declared
# above; any other captured variable stays the closure that C# made.
#
# Seen with NRules 1.0.4 on .NET 10 (the lines that this script expects; Ann has a bill, Bob has none):
#   Match, then Not: customers without a bill: Bob
#   Not, then Match: customers without a bill: Ann, Bob
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

Console.WriteLine($"Match, then Not: customers without a bill: {Try(typeof(MatchThenNot))}");
Console.WriteLine($"Not, then Match: customers without a bill: {Try(typeof(NotThenMatch))}");

static string Try(Type rule)
{
    Customer ann = new("Ann"), bob = new("Bob");
    var repository = new RuleRepository();
    repository.Load(x => x.From(rule));
    var session = repository.Compile().CreateSession();
    session.InsertAll([ann, bob, new Bill(ann)]);
    session.Fire();
    return string.Join(", ", session.Query<WithoutBill>().AsEnumerable().Select(w => w.Customer.Name).Order());
}

public sealed class Customer(string name)
{
    public string Name => name;
}

public sealed class Bill(Customer customer)
{
    public Customer Customer => customer;
}

public sealed class WithoutBill(Customer customer)
{
    public Customer Customer => customer;
}

public sealed class MatchThenNot : Rule
{
    public override void Define()
    {
        Customer customer = null!;

        When()
            .Match(() => customer)
            .Not<Bill>(b => b.Customer == customer);

        Then()
            .Yield(_ => new WithoutBill(customer));
    }
}

public sealed class NotThenMatch : Rule
{
    public override void Define()
    {
        Customer customer = null!;

        When()
            .Not<Bill>(b => b.Customer == customer)
            .Match(() => customer);

        Then()
            .Yield(_ => new WithoutBill(customer));
    }
}
PROGRAM
dotnet run -c Release -v quiet > seen.txt
cat seen.txt
cat > expected.txt <<'EXPECTED'
Match, then Not: customers without a bill: Bob
Not, then Match: customers without a bill: Ann, Bob
EXPECTED
diff expected.txt seen.txt || { echo "NRules behaves differently now"; exit 1; }
