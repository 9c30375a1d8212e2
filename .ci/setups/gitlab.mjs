// Runs the job that docs/ci.md gives for GitLab, by gitlab-ci-local, which also holds it against GitLab's own schema. The job runs in a shell of this
// machine and not in the image that it names, since .NET is here.
//
//   node gitlab.mjs NODE_MODULES PACKAGES

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { blocks } from '../action/files.mjs';
import { end, holds } from '../action/hold.mjs';
import { begin, both, call, faulty, planted, untested } from '../action/repositories.mjs';

const [job] = blocks('GitLab', 'yaml');

// gitlab-ci-local copies the repository with rsync, for containers. A shell job is not run in the copy, so where there is no rsync nothing need be copied.
const path = [process.env.PATH];
if (spawnSync('rsync', ['--version']).error) {
  const { machine } = begin();
  mkdirSync(join(machine, 'bin'));
  writeFileSync(join(machine, 'bin', 'rsync'), '#!/bin/sh\n');
  chmodSync(join(machine, 'bin', 'rsync'), 0o755);
  path.unshift(join(machine, 'bin'));
}

function run({ machine, folder }, text) {
  writeFileSync(join(folder, '.gitlab-ci.yml'), text);
  call(folder, 'git', 'init', '--quiet', '.');
  call(folder, 'git', 'remote', 'add', 'origin', 'git@gitlab.example:group/board.git');
  const { status, error, stdout, stderr } = spawnSync(process.execPath,
    [join(resolve(process.argv[2]), '.bin', 'gitlab-ci-local'), '--home', join(machine, 'home'), '--force-shell-executor', 'governance'],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PATH: path.join(delimiter), GITHUB_WORKSPACE: '' } });
  if (error) throw error;
  return { status, output: stdout + stderr, steps: [] };
}

/** What the merge request would show of the reports that the job names. */
function reports(folder) {
  const [, quality, junit] = /codequality: (\S+), junit: (\S+) /.exec(job);
  return {
    quality: existsSync(join(folder, quality)) ? JSON.parse(readFileSync(join(folder, quality), 'utf8')).map(i => `${i.severity} ${i.location.path}:${i.location.lines.begin}`) : 'none',
    junit: existsSync(join(folder, junit)) ? /<testsuites [^>]*failures="(\d+)"[^>]*errors="(\d+)"/.exec(readFileSync(join(folder, junit), 'utf8')).slice(1).join(' ') : 'none',
  };
}

async function jobbed(name, change, expected, text = job) {
  const { machine, folder } = begin(change);
  const seen = run({ machine, folder }, text);
  await holds(`the job ${name}`, seen, () => ({ status: seen.status, ...reports(folder) }), expected);
}

const fault = 'critical steering-group.register.yaml:7';
await jobbed('as it is', undefined, { status: 0, quality: [], junit: '0 0' });
await jobbed('with a fault', planted, { status: 1, quality: [fault], junit: '1 0' });
await jobbed('with a test that fails', untested, { status: 1, quality: [], junit: '0 0' });
await jobbed('with a test that fails and a fault', both(untested, planted), { status: 1, quality: [fault], junit: '1 0' });
await jobbed('with a faulty charter', faulty, { status: 1, quality: ['blocker steering-group.charter.yaml:12'], junit: '0 1' });
// It can say no.
await jobbed('with a key that GitLab does not know', undefined, { status: 1, quality: 'none', junit: 'none' }, job.replace('when: always', 'wenn: always'));
end();
