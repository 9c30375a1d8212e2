// Code quality reports. GitLab's own schema asks for less than its documentation, so these are the fields that the documentation names.

import { findingsOf, line } from './reading.mjs';

function wrongIn(text, answer) {
  const issues = JSON.parse(text);
  return [
    ...issues.length === 0 ? ['no issue'] : [],
    ...new Set(issues.map(i => i.fingerprint)).size !== issues.length ? ['a fingerprint stands there twice'] : [],
    ...issues.filter(i => !i.description || !i.check_name || !/^[0-9a-f]{32}$/.test(i.fingerprint) || !['info', 'minor', 'major', 'critical', 'blocker'].includes(i.severity)
      || !i.location.path || i.location.path.startsWith('./') || !(i.location.lines.begin >= 1)).map(i => `not an issue: ${JSON.stringify(i)}`),
    ...findingsOf(answer).filter(f => !issues.some(i => i.check_name === f.constraint && i.description.includes(line(f.message)))).map(f => `no issue says: ${f.message}`),
  ];
}

export async function readGitLab(reading) {
  const [first] = await reading.answersIn('.gitlab.json', wrongIn);
  await reading.mustSee(first, '"fingerprint": "', '"fingerprint": "x', wrongIn);
}
