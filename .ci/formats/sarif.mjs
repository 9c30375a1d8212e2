// SARIF, read by its own multitool. It exits with 0 whatever it finds, and says nothing at all of a file that breaks the schema; so it must have
// found something, and no error.

import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf, json, line } from './reading.mjs';

// What stands for a brace, a bracket and a backslash in a message.
const meant = message => message.text.replace(/\{\{|\}\}|\\./g, sign => sign[1]);

export async function readSarif(reading) {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'win32' }[process.platform];
  const tool = join(reading.modules, '@microsoft', `sarif-multitool-${system}`, system === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool');
  chmodSync(tool, 0o755);
  function multitool(file) {
    const log = `${file}.log`;
    execFileSync(tool, ['validate', file, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note', '--output', log, '--log', 'ForceOverwrite'],
      { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }, stdio: 'ignore' });
    return json(log).runs[0].results;
  }

  const [first] = await reading.answersIn('.sarif', (text, answer, file) => {
    const said = multitool(file);
    const results = JSON.parse(text).runs[0].results;
    return [
      ...said.length === 0 ? ['the multitool says nothing of it, as of what breaks the schema'] : [],
      ...said.filter(r => (r.level ?? 'warning') === 'error').map(r => `${r.ruleId} ${JSON.stringify(r.message)}`),
      ...findingsOf(answer).filter(f => !results.some(r => r.ruleId === `${f.run.charter}/${f.constraint}` && meant(r.message).includes(line(f.message))))
        .map(f => `no result says: ${f.message}`),
    ];
  });

  // The multitool can say no.
  const broken = join(reading.answers, 'broken.sarif');
  writeFileSync(broken, readFileSync(first, 'utf8').replace('"kind": "fail"', '"kind": "failed"'));
  if (multitool(broken).length !== 0) reading.complain(broken, 'the multitool does not see that it breaks the schema');
}
