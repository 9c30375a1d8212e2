// Holds the action and the workflows against what GitHub's own language service knows of them: keys, expressions, crons, permissions, and the inputs
// of the action where a workflow uses it.
//
//   node read.mjs NODE_MODULES

import { TextDocument, service } from './load.mjs';
import { action, actionName, ownWorkflow, workflows } from './files.mjs';
import { declared } from './steps.mjs';

// What these take stands in repositories of theirs, and nothing is fetched from there: it is what is used of them, as their action.yml had it.
const others = {
  'actions/checkout': [],
  'actions/setup-dotnet': ['dotnet-version', 'global-json-file'],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found'],
  'github/codeql-action/upload-sarif': ['sarif_file'],
};
const inputs = { ...others, [actionName]: Object.keys(declared(action)) };

async function fetchActionMetadata({ owner, name, path }) {
  const known = inputs[[owner, name, path].filter(p => p).join('/')];
  return known && { name, description: name, inputs: Object.fromEntries(known.map(i => [i, { description: i }])) };
}

// It remembers what it has read by its address.
let read = 0;
async function faults(path, text) {
  const document = TextDocument.create(`file:///${++read}/${path}`, 'yaml', 1, text);
  return (await service.validate(document, { actionsMetadataProvider: { fetchActionMetadata } })).map(d => `line ${d.range.start.line + 1}: ${d.message}`);
}

const manifest = text => faults('action.yml', text);
const workflow = text => faults('.github/workflows/governance.yml', text);

let wrong = 0;
for (const [name, found] of [
  ['action.yml', await manifest(action)],
  ['.github/workflows/ci.yml', await workflow(ownWorkflow)],
  ...await Promise.all(Object.entries(workflows).map(async ([name, text]) => [name, await workflow(text)])),
]) {
  wrong += found.length;
  console.log(`${name}: ${found.length === 0 ? 'read by GitHub\'s language service' : found.join('\n  ')}`);
}

// It can say no.
for (const [name, read, text, from, to] of [
  ['an unknown key', manifest, action, 'shell: bash', 'shel: bash'],
  ['an unknown function', manifest, action, 'cancelled()', 'canceled()'],
  ['an unknown context', manifest, action, '{ inputs.tests', '{ input.tests'],
  ['an unknown input', workflow, workflows['page, the action'], 'tests: .', 'test: .'],
  ['an unknown permission', workflow, workflows['page, code scanning'], 'security-events', 'security-event'],
  ['a cron that is none', workflow, workflows.page, '0 5 * * *', '0 25 * * *'],
])
  if (!text.includes(from) || (await read(text.replace(from, to))).length === 0) {
    wrong++;
    console.error(`${name} is not found`);
  }

process.exitCode = wrong === 0 ? 0 : 1;
