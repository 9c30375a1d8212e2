// What the readers of all formats have in common: the answers, the packages that read them, and what was wrong.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

export class Reading {
  wrong = 0;

  constructor(modules, repository, answers) {
    Object.assign(this, { modules, repository, answers });
    this.require = createRequire(join(modules, 'index.js'));
  }

  load(name) {
    return import(pathToFileURL(this.require.resolve(name)).href);
  }

  complain(file, ...texts) {
    for (const text of texts.slice(0, 5)) console.error(`${relative(this.repository, file)}: ${text}`);
    this.wrong += texts.length;
  }

  files(folder, fits) {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(f => f.isFile() && fits(f.name) && !/[\\/](bin|obj|artifacts|\.git)([\\/]|$)/.test(f.parentPath))
      .map(f => join(f.parentPath, f.name))
      .sort();
  }

  /** The answers in a format, each with the JSON answer of the same call: that one says what must stand there. */
  async answersIn(ending, look) {
    const all = this.files(join(this.answers, 'check'), n => n.endsWith(ending));
    let findings = 0;
    for (const file of all) {
      const answer = json(file.slice(0, -ending.length) + '.json');
      findings += findingsOf(answer).length;
      this.complain(file, ...await look(readFileSync(file, 'utf8'), answer, file));
    }

    console.log(`${all.length} files *${ending} read, in which ${findings} findings must stand`);
    if (all.length < 5 || findings < 50) this.complain(ending, 'too little to read');
    return all;
  }

  /** A check that sees nothing wrong in a file that was made wrong sees nothing. */
  async mustSee(file, from, to, look) {
    const text = readFileSync(file, 'utf8');
    const changed = text.replaceAll(from, to);
    if (changed === text) this.complain(file, `it has no ${from}`);
    else if ((await look(changed, json(file.replace(/(\.gitlab)?\.[^.]+$/, '.json')))).length === 0) this.complain(file, `nobody sees that ${from} has become ${to}`);
  }
}

export const json = file => JSON.parse(readFileSync(file, 'utf8'));

export const findingsOf = answer => answer.runs.flatMap(run => run.findings.map(finding => ({ run, ...finding })));

/** Texts stand on one line in these formats: what is white or a control character becomes a space. */
export const line = text => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
