// Markdown, read by marked as GitHub reads it: nothing in it is a link, a tag or an emphasis that a text from a file brought along, and the text
// is there, letter by letter, but for the space that breaks what a build server would take for a command.

import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { findingsOf, json, line } from './reading.mjs';

const ours = ['space', 'heading', 'paragraph', 'list', 'list_item', 'text', 'strong', 'codespan', 'escape', 'table'];

// What a reader sees, but for the backticks of code and the joiner that keeps a mention from being one.
const bare = text => line(text.replace(/[`\u2060]/g, '').replace(/(##[a-z]*)\[/gi, '$1 ['));
const seen = tokens => tokens.map(t => t.type === 'list' ? '' : t.tokens ? seen(t.tokens) : t.type === 'space' ? ' ' : t.text).join('');

export async function readMarkdown(reading) {
  const { lexer, walkTokens } = await reading.load('marked');

  /** What stands in a text that no text from a file may bring about; the items of its lists and the rows of its tables are given back too. */
  function read(text) {
    const [wrong, headings, items, rows] = [[], [], [], []];
    walkTokens(lexer(text), token => {
      if (!ours.includes(token.type)) wrong.push(`${token.type}: ${token.raw}`);
      if (token.type === 'heading') headings.push(token);
      if (token.type === 'list_item') items.push(token);
      if (token.type === 'table') rows.push(...token.rows.map(r => r.map(c => bare(seen(c.tokens)))));
      if (token.type === 'text' && !token.tokens && /&#?\w+;|\$/.test(token.raw)) wrong.push(`an entity or a formula: ${token.raw}`);
      const parts = token.tokens?.filter(t => ['text', 'escape', 'strong'].includes(t.type)) ?? [];
      if (/(@[\w-])|(#\d)/.test(parts.map(t => t.tokens ? '' : t.text).join(''))) wrong.push(`a mention or a reference: ${token.raw}`);
    });
    wrong.push(...(text.match(/^\s*::.*|.*##[a-z]*\[.*/gim) ?? []).map(l => `a command: ${l}`));
    const inline = item => item.tokens[0]?.tokens ?? [];
    for (const item of items.filter(i => inline(i).slice(1).some(t => t.type === 'strong'))) wrong.push(`an emphasis: ${item.raw}`);
    for (const item of items.filter(i => i.tokens.some(t => t.type === 'list') && inline(i)[0]?.type !== 'strong')) wrong.push(`a list of its own: ${item.raw}`);
    return { wrong, headings, rows, items: items.map(i => ({ first: inline(i)[0], codes: inline(i).filter(t => t.type === 'codespan'), text: bare(seen(i.tokens)) })) };
  }

  function wrongIn(text, answer) {
    const { wrong, headings, items } = read(text);
    const titles = headings.filter(h => h.depth === 1).length;
    if (titles !== Math.max(answer.runs.length, 1)) wrong.push(`${titles} headings for ${answer.runs.length} runs`);
    const findings = findingsOf(answer);
    const given = items.filter(i => i.first?.type === 'codespan').flatMap(i => i.codes.map(c => c.text));
    const take = fingerprint => given.includes(fingerprint) && given.splice(given.indexOf(fingerprint), 1);
    for (const one of [...findings, ...answer.runs.flatMap(r => r.mended ?? [])])
      if (!take(line(one.fingerprint))) wrong.push(`no item has the fingerprint ${one.fingerprint}`);
    // On a day that a register does not cover nothing is found, and each row is told of.
    for (const row of answer.runs.flatMap(r => r.outcomes).filter(o => o.outcome === 'unknown')) take(row.forum ? `${row.constraint}/${row.forum}` : row.constraint);
    wrong.push(...given.map(g => `a fingerprint of nothing: ${g}`));
    for (const finding of findings)
      if (!items.some(i => i.first?.type === 'strong' && i.text.endsWith(bare(finding.message)))) wrong.push(`no item says: ${finding.message}`);
    for (const told of [...answer.faults, ...answer.warnings])
      if (!items.some(i => i.text.includes(told.code) && i.text.endsWith(bare(told.text)))) wrong.push(`no item says: ${told.text}`);
    return wrong;
  }

  const all = await reading.answersIn('.md', wrongIn);
  const hostile = all.find(f => f.endsWith('hostile.md'));
  for (const signs of ['<>', '*', '[]', '_', '&', '$', '/', '.', '+'])
    await reading.mustSee(hostile, new RegExp(`\\\\([${signs.replace(']', '\\]')}])`, 'g'), '$1', wrongIn);
  await reading.mustSee(hostile, '@\u2060', '@', wrongIn);
  await reading.mustSee(hostile, '#\u2060', '#', wrongIn);
  await reading.mustSee(hostile, '##vso [', '##vso[', wrongIn);
  await reading.mustSee(hostile, '`LEVEL', 'LEVEL', wrongIn);

  // Histories and coverages are tables, and nothing in them ends a cell.
  const tables = join(reading.answers, 'tables');
  async function table(name, expected) {
    const file = join(tables, `${name}.md`);
    const look = (text, answer) => {
      const { wrong, rows } = read(text);
      const missing = expected(answer).filter(cells => !rows.some(r => r.at(-1) && cells.every(c => r.some(cell => cell.endsWith(bare(c))))));
      return [...wrong, ...missing.map(cells => `no row says: ${cells}`)];
    };
    const answer = json(join(tables, `${name}.json`));
    reading.complain(file, ...look(readFileSync(file, 'utf8'), answer));
    console.log(`${expected(answer).length} rows of ${name}.md read`);
    await reading.mustSee(file, '\\|', '|', look);
  }

  await table('history', h => h.intervals.map(i => [i.from, i.to, i.finding.message]));
  await table('coverage', c => c.clauses.map(k => [k.id, k.section ?? '', k.quote]));
}
