// GitHub's own packages, from the folder of node modules that is the first argument of the program.

import { register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// They import JSON as bundlers let them, and not as node does.
register('data:text/javascript,' + encodeURIComponent(`
  import { readFile } from 'node:fs/promises';
  export const load = async (url, context, next) => url.endsWith('.json')
    ? { format: 'module', shortCircuit: true, source: 'export default ' + await readFile(new URL(url), 'utf8') }
    : next(url, context);
`));

const load = path => import(pathToFileURL(join(resolve(process.argv[2]), path)));

export const service = await load('@actions/languageservice/dist/index.js');
export const parser = { ...await load('@actions/workflow-parser/dist/index.js'), ...await load('@actions/workflow-parser/dist/actions/index.js') };
export const expressions = { ...await load('@actions/expressions/dist/index.js'), ...await load('@actions/expressions/dist/result.js') };
export const { TextDocument } = await load('vscode-languageserver-textdocument/lib/esm/main.js');
