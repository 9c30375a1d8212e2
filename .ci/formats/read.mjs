// Reads what the tool answers with programs that were not written here. Each check must have looked at something,
// and must see what is made wrong.
//
//   node read.mjs NODE_MODULES REPOSITORY ANSWERS

import { readGitLab } from './gitlab.mjs';
import { readJUnit } from './junit.mjs';
import { readMarkdown } from './markdown.mjs';
import { Reading } from './reading.mjs';
import { readSarif } from './sarif.mjs';

const reading = new Reading(...process.argv.slice(2));
await readGitLab(reading);
await readJUnit(reading);
await readMarkdown(reading);
await readSarif(reading);

process.exitCode = reading.wrong === 0 ? 0 : 1;
