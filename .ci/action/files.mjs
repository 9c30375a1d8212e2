// The files that are read and run: the action, what the page gives for GitHub, what `governance init` writes, and the workflow of this repository.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const text = path => readFileSync(join(repository, path), 'utf8').replaceAll('\r\n', '\n');

/** The blocks of code under a heading of docs/ci.md. */
export function blocks(heading, language) {
  const page = text('docs/ci.md');
  const section = page.split(/^## /m).find(s => s.startsWith(`${heading}\n`)) ?? '';
  const found = [...section.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map(m => m[1]);
  if (found.length === 0) throw new Error(`docs/ci.md gives nothing under ${heading}`);
  return found;
}

export const action = text('action.yml');

/** The action as the page names it. */
export const actionName = 'OWNER/REPOSITORY';

const [whole, ...parts] = blocks('GitHub', 'yaml');
// What takes other steps stands on the page without what comes before them.
const head = whole.slice(0, whole.indexOf('    steps:\n'));

export const workflows = {
  page: whole,
  'page, the action': head + parts[0],
  'page, code scanning': head + parts[1],
  'init, en': text('src/GovernanceRules.Cli/Templates/en/governance.yml'),
  'init, da': text('src/GovernanceRules.Cli/Templates/da/governance.yml'),
};
export const ownWorkflow = text('.github/workflows/ci.yml');
if (parts.length !== 2) throw new Error(`docs/ci.md gives ${parts.length} parts of a workflow, and not 2`);
