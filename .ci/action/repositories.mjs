// Repositories that `governance init` began, in a folder of their own, with a package source that has nothing but the packages of a build: the second
// argument of the program.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'repositories-')));
process.on('exit', () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
writeFileSync(join(root, 'NuGet.config'),
  `<configuration><packageSources><clear /><add key="this-build" value="${resolve(process.argv[3])}" /></packageSources></configuration>`);
process.env.NUGET_PACKAGES = join(root, 'cache');
// What installations leave among temporary files goes with the rest.
mkdirSync(process.env.TMPDIR = join(root, 'tmp'));

const tools = join(root, 'tools');
export const call = (folder, program, ...args) => execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
export const governance = (folder, ...args) => call(folder, join(tools, 'governance'), ...args);
call(root, 'dotnet', 'tool', 'install', 'GovernanceRules.Cli', '--tool-path', tools);
const begun = {};

let count = 0;
/** A new repository, in a folder of a machine that holds nothing else. */
export function begin(change, language = 'en') {
  if (!(language in begun)) {
    begun[language] = join(root, language);
    governance(root, 'init', language, '--language', language);
  }

  // A checkout may lie under any name.
  const machine = join(root, `machine ${++count}`);
  const folder = join(machine, 'work');
  cpSync(begun[language], folder, { recursive: true });
  change?.(folder);
  return { machine, folder };
}

// What is changed in a repository.
export const edit = (file, from, to) => folder => {
  const before = readFileSync(join(folder, file), 'utf8');
  if (!before.includes(from)) throw new Error(`${file} does not say: ${from}`);
  writeFileSync(join(folder, file), before.replace(from, to));
};
export const both = (...changes) => folder => changes.forEach(change => change(folder));
export const planted = edit('steering-group.register.yaml', 'person: director-east, organisation: east, level: director', 'person: chief-east, organisation: east, level: chief');
export const leaving = edit('steering-group.register.yaml', 'person: director-east,', 'person: director-east, to: 2026-06-30,');
export const untested = edit('steering-group.charter-test.yaml', 'violated: [ SIZE/steering-group ]', 'violated: []');
export const faulty = edit('steering-group.charter.yaml', 'levels:', 'levle: [ a ]\nlevels:');
// A path may look like an option.
export const dashed = folder => {
  for (const kind of ['register', 'charter-test']) cpSync(join(folder, `steering-group.${kind}.yaml`), join(folder, `--as-of.${kind}.yaml`));
};
export const known = folder => governance(folder, 'baseline', '.', '-o', 'known.yaml');
export const moved = folder => {
  mkdirSync(join(folder, 'the board'));
  cpSync(join(folder, 'steering-group.register.yaml'), join(folder, 'the board', 'of the house.register.yaml'));
  edit(join('the board', 'of the house.register.yaml'), './steering-group', '../steering-group')(folder);
};
