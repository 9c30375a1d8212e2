// Whether what was seen is what should be, case by case.

import { deepStrictEqual } from 'node:assert/strict';

let right = 0;
let wrong = 0;

/** Holds what `see` gives against what is expected; where they differ, tells what was done, as `job` has it. */
export async function holds(name, job, see, expected) {
  try {
    deepStrictEqual(await see(), expected);
    right++;
    console.log(`ok: ${name}`);
  } catch (e) {
    wrong++;
    console.error(`WRONG: ${name}\n${e.message}\n${job.steps.map(s => `  ${s.outcome}: ${s.name}`).join('\n')}\n${job.output}`);
  }
}

/** Says how many held, and fails the program where one did not, or there was none. */
export function end() {
  console.log(`${right} as they should be, ${wrong} not`);
  process.exitCode = right > 0 && wrong === 0 ? 0 : 1;
}
