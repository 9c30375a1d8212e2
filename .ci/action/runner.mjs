// Stands in for the runner of GitHub Actions, which cannot be had outside GitHub: it takes the steps of a job in order, each in a bash of its own, with the
// variables and the file for its summary that the runner gives. What it does not do, it refuses: no containers, no matrix, no outputs, no cancelling, no
// keys of a step but those in steps.mjs. Of actions that are not ours it runs none: the checkout and .NET are there, and of an upload it looks whether
// there is a file.

import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { declared, holds, stepsOfAction, textOf } from './steps.mjs';

const there = ['actions/checkout', 'actions/setup-dotnet'];
// As the runner calls them; without `shell`, which only a workflow may leave out, it is bash without pipefail.
const shells = { bash: ['--noprofile', '--norc', '-e', '-o', 'pipefail'], undefined: ['-e'] };
const summaryLimit = 1024 * 1024;

/** One job in a folder; `actions` holds the text of ours by their name, and `variables` is what the machine adds to its environment. */
export class Job {
  output = '';
  summaries = [];
  steps = [];

  constructor({ folder, temp, actions = {}, variables = {} }) {
    Object.assign(this, { folder, temp, actions, variables });
    mkdirSync(join(temp, '_runner_file_commands'), { recursive: true });
  }

  /** Takes the steps, and gives whether all went well. */
  run(steps, inputs) {
    let failed = false;
    const outcomes = {};
    for (const step of steps) {
      const contexts = { steps: outcomes, ...(inputs && { inputs }) };
      const outcome = !holds(step.if, contexts, failed) ? 'skipped' : this.#take(step, contexts) ? 'success' : 'failure';
      failed ||= outcome === 'failure';
      if (step.id) outcomes[step.id] = { outcome, conclusion: outcome };
      this.steps.push({ name: step.name, outcome });
    }
    return !failed;
  }

  #take(step, contexts) {
    if (step.uses === undefined) return this.#script(step, contexts);
    const given = Object.fromEntries(step.with.map(([key, token]) => [key, textOf(token, contexts)]));
    const [name] = step.uses.split('@');
    if (there.includes(name)) return true;
    if (name === 'github/codeql-action/upload-sarif') return existsSync(join(this.folder, given.sarif_file));
    if (!(name in this.actions)) throw new Error(`nothing here stands in for ${step.uses}`);
    return this.act(this.actions[name], given);
  }

  /** Takes the steps of a composite action. */
  act(text, given) {
    const defaults = declared(text);
    const unknown = Object.keys(given).find(key => !(key in defaults));
    if (unknown !== undefined) throw new Error(`the action has no input \`${unknown}\``);
    return this.run(stepsOfAction(text), { ...defaults, ...given });
  }

  #script(step, contexts) {
    if (!(step.shell in shells)) throw new Error(`nothing here is the shell ${step.shell}`);
    const script = join(this.temp, `${randomUUID()}.sh`);
    const summary = join(this.temp, '_runner_file_commands', `step_summary_${randomUUID()}`);
    writeFileSync(script, textOf(step.run, contexts));
    writeFileSync(summary, '');
    const { status, error, stdout, stderr } = spawnSync('bash', [...shells[step.shell], script], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...machine(),
        ...this.variables,
        PATH: [this.variables.PATH, process.env.PATH].filter(p => p).join(delimiter),
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: this.folder,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: this.temp,
        ...Object.fromEntries(step.env.map(([key, token]) => [key, textOf(token, contexts)])),
      },
    });
    if (error) throw error;
    this.output += stdout + stderr;
    this.status = status;
    this.#keep(readFileSync(summary, 'utf8'));
    return status === 0;
  }

  #keep(summary) {
    if (Buffer.byteLength(summary) > summaryLimit) throw new Error('a summary is larger than GitHub takes');
    if (summary !== '') this.summaries.push(summary);
  }
}

// Another runner may run this, and its variables are not those of the job.
const machine = () => Object.fromEntries(Object.entries(process.env)
  .filter(([name]) => !/^(GITHUB|RUNNER|INPUT|ACTIONS)_|^(CI_PROJECT_DIR|BUILD_SOURCESDIRECTORY)$/.test(name) && name.toUpperCase() !== 'PATH'));
