// Reads what the tool answers, and the files of the repository, with programs that were not written here: JSON with a schema validator,
// SARIF with its own multitool, YAML with another reader. Each check must have looked at something.
//
//   node read.mjs NODE_MODULES REPOSITORY ANSWERS

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

const [modules, repository, answers] = process.argv.slice(2);
const require = createRequire(join(modules, 'index.js'));
const Ajv = require('ajv/dist/2020').default;
const yaml = require('yaml');

let wrong = 0;
function complain(file, text) {
  wrong++;
  console.error(`${relative(repository, file)}: ${text}`);
}

function schema(name) {
  return new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(join(repository, 'schemas', name), 'utf8')));
}

function files(folder, fits) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(f => f.isFile() && fits(f.name) && !/[\\/](bin|obj|artifacts|\.git)([\\/]|$)/.test(f.parentPath))
    .map(f => join(f.parentPath, f.name))
    .sort();
}

// Scalars stay texts, as the format reads them.
const read = file => yaml.parse(readFileSync(file, 'utf8'), { schema: 'failsafe' });

function hold(name, all, value = read) {
  const validate = schema(name);
  for (const file of all) {
    const found = value(file);
    if (!validate(found))
      for (const error of validate.errors.slice(0, 5)) complain(file, `${error.instancePath} ${error.message} (${name})`);
  }
  console.log(`${all.length} files held against ${name}`);
  if (all.length === 0) complain(name, 'nothing was held against it');
}

hold('baseline.schema.json', files(answers, n => n.endsWith('.yaml')));
hold('answer.schema.json', files(answers, n => n.endsWith('.json') && !n.includes('gitlab')), f => JSON.parse(readFileSync(f, 'utf8')));
for (const kind of ['charter', 'register', 'charter-test'])
  if (existsSync(join(repository, 'schemas', `${kind}.schema.json`)))
    hold(`${kind}.schema.json`, ['samples', 'src', 'tests'].flatMap(folder => files(join(repository, folder), n => n.endsWith(`.${kind}.yaml`))));

// A code quality report has no schema that is everybody's; these are the fields that GitLab names as needed.
for (const file of files(answers, n => n.includes('gitlab'))) {
  const issues = JSON.parse(readFileSync(file, 'utf8'));
  if (issues.length === 0) complain(file, 'no issue');
  if (new Set(issues.map(i => i.fingerprint)).size !== issues.length) complain(file, 'a fingerprint stands there twice');
  for (const i of issues)
    if (!i.description || !i.check_name || !/^[0-9a-f]{32}$/.test(i.fingerprint) || !['info', 'minor', 'major', 'critical', 'blocker'].includes(i.severity)
      || !i.location.path || i.location.path.startsWith('./') || !(i.location.lines.begin >= 1)) complain(file, `not an issue: ${JSON.stringify(i)}`);
}

// The multitool exits with 0 whatever it finds, and says nothing at all of a file that breaks the schema; so it must have found something, and no error.
const system = { linux: 'linux', darwin: 'darwin', win32: 'win32' }[process.platform];
const tool = join(modules, '@microsoft', `sarif-multitool-${system}`, system === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool');
chmodSync(tool, 0o755);
function multitool(file) {
  const log = `${file}.log`;
  execFileSync(tool, ['validate', file, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note', '--output', log, '--log', 'ForceOverwrite'],
    { env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }, stdio: 'ignore' });
  return JSON.parse(readFileSync(log, 'utf8')).runs[0].results;
}

const logs = files(answers, n => n.endsWith('.sarif'));
for (const file of logs) {
  const results = multitool(file);
  if (results.length === 0) complain(file, 'the multitool says nothing of it, as of what breaks the schema');
  for (const result of results.filter(r => (r.level ?? 'warning') === 'error')) complain(file, `${result.ruleId} ${JSON.stringify(result.message)}`);
}
console.log(`${logs.length} files read by the SARIF multitool`);

// Both validators can say no.
const broken = join(answers, 'broken.sarif');
writeFileSync(broken, readFileSync(logs[0], 'utf8').replace('"kind": "fail"', '"kind": "failed"'));
if (multitool(broken).length !== 0) complain(broken, 'the multitool does not see that it breaks the schema');
if (schema('answer.schema.json')({ schemaVersion: 1, tool: { name: 'governance', version: '' }, runs: [] })) complain('answer.schema.json', 'takes an answer without faults');

process.exitCode = wrong === 0 ? 0 : 1;
