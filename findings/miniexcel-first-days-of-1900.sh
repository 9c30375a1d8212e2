#!/usr/bin/env bash
# MiniExcel 1.46.0: a date cell of January or February 1900 is read as the day before, and an error is read as the text that it shows.
#
# A workbook counts days from 1900-01-01, which is 1, and takes 1900 for a leap year, so that 59 is 1900-02-28 and 61 is 1900-03-01 (ECMA-376, part 1,
# 18.17.4.1). MiniExcel counts from 1899-12-30 whatever the number (as DateTime.FromOADate does), which is right from 61 on alone.
# A cell with the error `#N/A` (t="e") comes as a string, like a cell in which somebody has typed those letters.
#
# Seen with MiniExcel 1.46.0 on .NET 10 (the lines that this script expects):
#   1 as a date: DateTime 1899-12-31
#   59 as a date: DateTime 1900-02-27
#   61 as a date: DateTime 1900-03-01
#   error #N/A: String #N/A
#   text #N/A: String #N/A
#
# Exits with 0 if this is what MiniExcel does, with 1 if the behaviour has changed. Needs bash, the .NET 10 SDK and a source of NuGet packages.
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
    <PackageReference Include="MiniExcel" Version="[1.46.0]" />
  </ItemGroup>
</Project>
PROJECT
cat > Program.cs <<'PROGRAM'
using System.Globalization;
using System.IO.Compression;
using System.Text;
using MiniExcelLibs;

const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const string Package = "http://schemas.openxmlformats.org/package/2006";
const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

(string What, string Cell)[] cells =
[
    ("1 as a date", """<c r="A{0}" s="1"><v>1</v></c>"""),
    ("59 as a date", """<c r="A{0}" s="1"><v>59</v></c>"""),
    ("61 as a date", """<c r="A{0}" s="1"><v>61</v></c>"""),
    ("error #N/A", """<c r="A{0}" t="e"><v>#N/A</v></c>"""),
    ("text #N/A", """<c r="A{0}" t="inlineStr"><is><t>#N/A</t></is></c>"""),
];
using (var file = File.Create("book.xlsx"))
using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
{
    Add("[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Sheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Sheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Sheet}.styles+xml"/></Types>""");
    Add("_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
    Add("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""");
    Add("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Office}/styles" Target="styles.xml"/></Relationships>""");
    Add("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>""");
    Add("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(cells.Select((c, i) => $"""<row r="{i + 1}">{c.Cell.Replace("{0}", $"{i + 1}")}</row>"""))}</sheetData></worksheet>""");

    void Add(string name, string text)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}

var rows = MiniExcel.Query("book.xlsx").Cast<IDictionary<string, object?>>().Select(r => r["A"]).ToList();
for (var i = 0; i < cells.Length; i++)
    Console.WriteLine($"{cells[i].What}: {rows[i]?.GetType().Name} {(rows[i] is DateTime day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : rows[i])}");
PROGRAM
dotnet run -c Release -v quiet > seen.txt
cat seen.txt
cat > expected.txt <<'EXPECTED'
1 as a date: DateTime 1899-12-31
59 as a date: DateTime 1900-02-27
61 as a date: DateTime 1900-03-01
error #N/A: String #N/A
text #N/A: String #N/A
EXPECTED
diff expected.txt seen.txt || { echo "MiniExcel behaves differently now"; exit 1; }
