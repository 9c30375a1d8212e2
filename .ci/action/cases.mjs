// Runs the action, the workflows of the page and those of `governance init` in repositories that `governance init` began, with the tool from the packages
// of a build, and holds all that GitHub would show against what it should: the outcome, the status of the last script, annotations, and summaries.
//
//   node cases.mjs NODE_MODULES PACKAGES

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { action, actionName, workflows } from './files.mjs';
import { end, holds } from './hold.mjs';
import { begin, both, dashed, faulty, known, leaving, moved, planted, untested } from './repositories.mjs';
import { Job } from './runner.mjs';
import { stepsOfWorkflow } from './steps.mjs';

const annotation = /^::(error|warning|notice) (?:file=([^,]*),line=(\d+),col=\d+,)?title=([\w-]+)/gm;

/** What GitHub would show of a job. */
const shown = (job, passed) => ({
  passed,
  status: job.status,
  annotations: [...job.output.matchAll(annotation)].map(([, level, file, line, title]) => `${level} ${file === undefined ? '' : `${file}:${line} `}${title}`),
  summaries: job.summaries.map(s => /\*\*([^*]+)\*\*/.exec(s)?.[1]),
});

function start(change, language) {
  const { machine, folder } = begin(change, language);
  const home = join(machine, 'home');
  // The bash of a Mac is 3.2 and has none of these. Every bash that is called for a script reads this first.
  const old = join(machine, 'old.sh');
  writeFileSync(old, 'enable -n mapfile readarray 2>/dev/null || true\n');
  // Where `dotnet tool install --global` puts commands is on the path of GitHub's runners.
  return new Job({
    folder,
    temp: join(machine, '_temp'),
    actions: { [actionName]: action },
    variables: { BASH_ENV: old, DOTNET_CLI_HOME: home, PATH: join(home, '.dotnet', 'tools') },
  });
}

const hold = (name, job, act, expected, more) => holds(name, job, async () => ({ ...shown(job, await act(job)), ...more?.(job) }), expected);
const given = (name, change, inputs, expected, more) => hold(`the action ${name}`, start(change), job => job.act(action, inputs), expected, more);
const worked = (name, workflow, change, expected, language) =>
  hold(`the workflow of ${name}`, start(change, language), async job => job.run(await stepsOfWorkflow(workflows[workflow])), expected);

const held = 'PASSED: nothing at or above the threshold `unknown`.';
const violated = 'NOT PASSED: 1 error at or above the threshold `unknown`.';
const tested = 'PASSED: 5 tests, all as expected.';
const failed = 'NOT PASSED: 1 of 5 tests not as expected.';
const fault = 'error steering-group.register.yaml:7 DIRECTORS';

await given('as it is', undefined, {}, { passed: true, status: 0, annotations: [], summaries: [held] });
await given('with a fault', planted, {}, { passed: false, status: 1, annotations: [fault], summaries: [violated] });
await given('with a fault that the baseline holds', both(planted, known), { baseline: 'known.yaml' },
  { passed: true, status: 0, annotations: [fault.replace('error', 'notice')], summaries: ['PASSED: nothing new at or above the threshold `unknown`; 1 in the baseline.'] });
await given('with a fault that fails nothing', planted, { 'fail-on': 'never', language: 'da', tests: '.' },
  { passed: true, status: 0, annotations: [fault], summaries: ['BESTÅET: 5 test, alt som ventet.', 'BESTÅET: intet ved eller over grænsen `never`.'] });
await given('with tests', undefined, { tests: '.' }, { passed: true, status: 0, annotations: [], summaries: [tested, held] });
await given('with a test that fails', untested, { tests: '.' },
  { passed: false, status: 0, annotations: ['error steering-group.charter-test.yaml:13 SIZE'], summaries: [failed, held] });
await given('with a test that fails and a fault', both(untested, planted), { tests: '.' },
  { passed: false, status: 1, annotations: ['error steering-group.charter-test.yaml:13 SIZE', fault], summaries: [failed, violated] });
await given('with SARIF', planted, { sarif: 'the answer.sarif' },
  { passed: false, status: 1, annotations: [fault], summaries: [violated], results: ['steering-group/DIRECTORS'] },
  job => ({ results: JSON.parse(readFileSync(join(job.folder, 'the answer.sarif'), 'utf8')).runs[0].results.map(r => r.ruleId) }));
await given('with several paths', moved, { paths: 'the board\n\n  steering-group.register.yaml\n' },
  { passed: true, status: 0, annotations: [], summaries: [held], registers: 2 }, job => ({ registers: job.summaries[0].match(/^Register /gm).length }));
await given('with one path with spaces', both(planted, moved), { paths: 'the board/of the house.register.yaml' },
  { passed: false, status: 1, annotations: ['error the board/of the house.register.yaml:7 DIRECTORS'], summaries: [violated] });
await given('with paths that look like options', both(planted, dashed), { paths: '--as-of.register.yaml', tests: '--as-of.charter-test.yaml' },
  { passed: false, status: 1, annotations: ['error --as-of.register.yaml:7 DIRECTORS'], summaries: [tested, violated] });
await given('over a range of days', leaving, { 'as-of': '2026-01-01..2026-12-31' },
  { passed: false, status: 1, annotations: ['error steering-group.charter.yaml:20 SIZE'], summaries: [violated] });
await given('with a faulty charter', faulty, { tests: '.' },
  { passed: false, status: 2, annotations: [1, 2].map(() => 'error steering-group.charter.yaml:12 GOV004'), summaries: ['error GOV004', 'error GOV004'] });
await given('with a day that is none', undefined, { 'as-of': 'soon' }, { passed: false, status: 2, annotations: ['error GOV050'], summaries: ['error GOV050'] });
await given('with no path', undefined, { paths: '' }, { passed: false, status: 2, annotations: [], summaries: [] });
await given('with a version that is not there', undefined, { version: '0.0.1', tests: '.' },
  { passed: false, status: 1, annotations: [], summaries: [], steps: ['success', 'failure', 'skipped', 'skipped'] },
  job => ({ steps: job.steps.map(s => s.outcome) }));
await hold('the action twice in a job', start(planted), job => [job.act(action, { 'fail-on': 'never' }), job.act(action, {})].every(passed => passed),
  { passed: false, status: 1, annotations: [fault, fault], summaries: [held.replace('unknown', 'never'), violated] });

for (const page of ['page', 'page, the action', 'page, code scanning']) {
  await worked(`the ${page}`, page, undefined, { passed: true, status: 0, annotations: [], summaries: [tested, held] });
  await worked(`the ${page}, with a fault`, page, planted, { passed: false, status: 1, annotations: [fault], summaries: [tested, violated] });
  await worked(`the ${page}, with a test that fails`, page, untested,
    { passed: false, status: 0, annotations: ['error steering-group.charter-test.yaml:13 SIZE'], summaries: [failed, held] });
}
await worked('init', 'init, en', undefined, { passed: true, status: 0, annotations: [], summaries: [tested, held] });
await worked('init, with a fault', 'init, en', planted, { passed: false, status: 1, annotations: [fault], summaries: [tested, violated] });
await worked('init in Danish', 'init, da', undefined, { passed: true, status: 0, annotations: [], summaries: ['BESTÅET: 5 test, alt som ventet.', 'BESTÅET: intet ved eller over grænsen `unknown`.'] }, 'da');

end();
