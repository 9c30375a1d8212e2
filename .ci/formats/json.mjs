// JSON and YAML, held against the schemas of the repository.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from './reading.mjs';

export function readJson(reading) {
  const Ajv = reading.require('ajv/dist/2020').default;
  const yaml = reading.require('yaml');
  const schema = name => new Ajv({ strict: false, allErrors: true }).compile(json(join(reading.repository, 'schemas', name)));

  // Scalars stay texts, as the format reads them.
  const read = file => yaml.parse(readFileSync(file, 'utf8'), { schema: 'failsafe' });

  function hold(name, all, value = read) {
    const validate = schema(name);
    for (const file of all)
      if (!validate(value(file)))
        reading.complain(file, ...validate.errors.map(error => `${error.instancePath} ${error.message} (${name})`));
    console.log(`${all.length} files held against ${name}`);
    if (all.length === 0) reading.complain(name, 'nothing was held against it');
  }

  hold('baseline.schema.json', reading.files(reading.answers, n => n.endsWith('.yaml')));
  hold('answer.schema.json', reading.files(join(reading.answers, 'check'), n => n.endsWith('.json') && !n.includes('gitlab')), json);
  for (const kind of ['charter', 'register', 'charter-test'])
    if (existsSync(join(reading.repository, 'schemas', `${kind}.schema.json`)))
      hold(`${kind}.schema.json`, ['samples', 'src', 'tests', '.ci'].flatMap(folder => reading.files(join(reading.repository, folder), n => n.endsWith(`.${kind}.yaml`))));

  // The validator can say no.
  if (schema('answer.schema.json')({ schemaVersion: 1, tool: { name: 'governance', version: '' }, runs: [], warnings: [] }))
    reading.complain('answer.schema.json', 'takes an answer without faults');
}
