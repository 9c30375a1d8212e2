// Runs the pipeline that docs/ci.md gives for Azure DevOps. The agent cannot be had outside it; what stands in takes the `script` steps as the agent's
// command-line task does, each with a bash of its own, under the conditions that the page uses. .NET is there, and of a publishing of results it looks
// whether there is a file. Any other key stops it.
//
//   node azure.mjs NODE_MODULES PACKAGES

import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { blocks } from '../action/files.mjs';
import { end, holds } from '../action/hold.mjs';
import { begin, both, faulty, planted, untested } from '../action/repositories.mjs';

const yaml = createRequire(join(resolve(process.argv[2]), 'index.js'))('yaml');
// Scalars are texts, as Azure Pipelines has them.
const pipeline = yaml.parse(blocks('Azure DevOps', 'yaml')[0], { schema: 'failsafe' });

const only = (thing, ...keys) => {
  const other = Object.keys(thing).find(key => !keys.includes(key));
  if (other !== undefined) throw new Error(`nothing here does \`${other}\``);
};
const conditions = { undefined: failed => !failed, 'succeededOrFailed()': () => true };

class Run {
  output = '';
  steps = [];
  published = [];

  constructor({ machine, folder }) {
    Object.assign(this, { machine, folder });
  }

  take() {
    only(pipeline, 'pool', 'schedules', 'steps');
    let failed = false;
    for (const step of pipeline.steps) {
      only(step, 'task', 'inputs', 'script', 'condition');
      if (!(step.condition in conditions)) throw new Error(`nothing here knows the condition ${step.condition}`);
      const outcome = !conditions[step.condition](failed) ? 'skipped' : this.#step(step) ? 'success' : 'failure';
      failed ||= outcome === 'failure';
      this.steps.push({ name: step.task ?? step.script, outcome });
    }

    return !failed;
  }

  #step({ task, inputs, script }) {
    if (task === 'UseDotNet@2') return true;
    if (task === 'PublishTestResults@2') return this.#publish(join(this.folder, inputs.testResultsFiles));
    if (script === undefined) throw new Error(`nothing here stands in for ${task}`);
    const file = join(this.machine, `${randomUUID()}.sh`);
    writeFileSync(file, script);
    const { status, error, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', file], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GITHUB_WORKSPACE: '', TF_BUILD: 'True', BUILD_SOURCESDIRECTORY: this.folder },
    });
    if (error) throw error;
    this.output += stdout + stderr;
    return status === 0;
  }

  #publish(file) {
    if (!existsSync(file)) return false;
    this.published.push(readFileSync(file, 'utf8'));
    return true;
  }
}

const issue = /^##vso\[task\.logissue type=(\w+);sourcepath=([^;]*);linenumber=(\d+);/gm;

async function piped(name, change, expected) {
  const run = new Run(begin(change));
  await holds(`the pipeline ${name}`, run, () => ({
    passed: run.take(),
    issues: [...run.output.matchAll(issue)].map(([, level, file, line]) => `${level} ${file}:${line}`),
    published: run.published.map(p => /<testsuites [^>]*tests="(\d+)"[^>]*failures="(\d+)"[^>]*errors="(\d+)"/.exec(p)?.slice(1).join(' ')),
  }), expected);
}

const fault = 'error steering-group.register.yaml:7';
await piped('as it is', undefined, { passed: true, issues: [], published: ['3 0 0'] });
await piped('with a fault', planted, { passed: false, issues: [fault], published: ['3 1 0'] });
await piped('with a test that fails and a fault', both(untested, planted), { passed: false, issues: ['error steering-group.charter-test.yaml:13', fault], published: ['3 1 0'] });
await piped('with a faulty charter', faulty, { passed: false, issues: [1, 2].map(() => 'error steering-group.charter.yaml:12'), published: ['1 0 1'] });
end();
