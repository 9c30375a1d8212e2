// JUnit XML, read by junit2json: the numbers are those of the cases, and each finding stands in its case, letter by letter.

import { findingsOf, line } from './reading.mjs';

export async function readJUnit(reading) {
  const { parse } = await reading.load('junit2json');

  async function wrongIn(text, answer) {
    const wrong = [];
    let root;
    try {
      root = await parse(text);
    } catch (error) {
      return [`it is no XML: ${error.message}`];
    }

    const suites = root.testsuite ?? [];
    const cases = suites.flatMap(s => s.testcase ?? []);
    const of = kind => one => (one[kind] ?? []).length > 0;
    const numbers = (told, all, names) => names.forEach(([name, kind]) => {
      const there = all.filter(kind ? of(kind) : () => true).length;
      if (told[name] !== there) wrong.push(`\`${told.name}\` tells of ${told[name]} ${name}, and there are ${there}`);
    });
    const three = [['tests'], ['failures', 'failure'], ['errors', 'error']];
    numbers(root, cases, three);
    for (const suite of suites) numbers(suite, suite.testcase ?? [], [...three, ['skipped', 'skipped']]);

    const names = suites.map(s => s.name).filter(n => n !== 'input').join();
    if (names !== answer.runs.map(r => `${r.charter}/${r.register}`).join()) wrong.push(`the suites are ${names}`);
    const keys = cases.map(c => `${c.classname} ${c.name}`);
    if (new Set(keys).size !== keys.length) wrong.push('two cases have one name');
    for (const told of cases.flatMap(c => [...c.failure ?? [], ...c.error ?? []]))
      if (!told.message?.trim() || !told.inner?.trim() || !told.type) wrong.push(`it fails and does not say why: ${JSON.stringify(told)}`);

    for (const finding of findingsOf(answer)) {
      const group = [finding.run.charter, finding.run.register, ...finding.forum ? [finding.forum] : []].join('.');
      const one = cases.find(c => c.classname === group && c.name === finding.constraint);
      const said = [...(one?.failure ?? []).map(f => f.inner), ...one?.['system-out'] ?? []].join('\n').split('\n');
      if (!said.some(l => l.endsWith(` ${line(finding.message)}`))) wrong.push(`no case says: ${finding.message}`);
    }

    for (const fault of answer.faults)
      if (!cases.some(c => c.error?.[0].message === fault.text && c.error[0].inner === fault.text)) wrong.push(`no case says: ${fault.text}`);
    return wrong;
  }

  const all = await reading.answersIn('.xml', wrongIn);
  const hostile = all.find(f => f.endsWith('hostile.xml'));
  await reading.mustSee(hostile, 'failures="', 'failures="1', wrongIn);
  await reading.mustSee(hostile, '&lt;b&gt;', '<b>', wrongIn);
  await reading.mustSee(hostile, ']]&gt;', ']]', wrongIn);
}
