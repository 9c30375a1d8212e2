// The steps of a composite action or of a workflow, as GitHub's own parser gives them, and the value of their expressions, by GitHub's own evaluator.

import { expressions, parser } from './load.mjs';

const { BooleanData, Dictionary, StringData } = expressions.data;

const templates = new Map();

function parsed(text, parse) {
  if (!templates.has(text)) {
    const result = parse({ name: 'file', content: text }, new parser.NoOperationTraceWriter());
    templates.set(text, result);
  }
  const result = templates.get(text);
  const errors = result.context.errors.getErrors();
  if (errors.length > 0) throw new Error(errors.map(e => e.message).join('\n'));
  return result;
}

const entries = mapping => Array.from({ length: mapping?.count ?? 0 }, (_, i) => mapping.get(i)).map(({ key, value }) => [key.value, value]);
const under = (mapping, key) => entries(mapping).find(([name]) => name === key)?.[1];
const items = sequence => Array.from({ length: sequence.count }, (_, i) => sequence.get(i));

// What the runner does with a step, and this stand-in does too. Any other key stops it.
const keys = ['name', 'id', 'if', 'shell', 'env', 'run', 'uses', 'with'];

function step(model, token) {
  const other = entries(token).map(([key]) => key).find(key => !keys.includes(key));
  if (other !== undefined) throw new Error(`nothing here does the \`${other}\` of a step`);
  return {
    id: model.id || undefined,
    name: under(token, 'name')?.value ?? model.uses?.value ?? model.run.toDisplayString(),
    // The parser adds the `success() &&` that is silent in a file.
    if: model.if.expression,
    env: entries(model.env),
    run: model.run,
    uses: model.uses?.value,
    with: entries(under(token, 'with')),
    shell: under(token, 'shell')?.value,
  };
}

/** The inputs that an action declares, with their defaults. */
export function declared(text) {
  const { context, value } = parsed(text, parser.parseAction);
  return Object.fromEntries(parser.convertActionTemplate(context, value).inputs.map(i => [i.id, i.default?.value ?? '']));
}

export function stepsOfAction(text) {
  const { context, value } = parsed(text, parser.parseAction);
  const { runs } = parser.convertActionTemplate(context, value);
  if (runs.using !== 'composite') throw new Error('the action is not composite');
  const tokens = items(under(under(value, 'runs'), 'steps'));
  return runs.steps.map((model, i) => step(model, tokens[i]));
}

/** The steps of the only job of a workflow. */
export async function stepsOfWorkflow(text) {
  const { context, value } = parsed(text, parser.parseWorkflow);
  const { jobs } = await parser.convertWorkflowTemplate(context, value);
  if (jobs.length !== 1) throw new Error('the workflow has more jobs than one');
  const tokens = items(under(under(under(value, 'jobs'), jobs[0].id.value), 'steps'));
  return jobs[0].steps.map((model, i) => step(model, tokens[i]));
}

// GitHub takes an empty text for what is not there, and so a slip of the pen stays silent; here it does not.
class Known extends Dictionary {
  get(key) {
    const value = super.get(key);
    if (value === undefined) throw new Error(`an expression asks for \`${key}\`, which is not there`);
    return value;
  }
}

const data = value => typeof value === 'string' ? new StringData(value) : new Known(...Object.entries(value).map(([key, v]) => ({ key, value: data(v) })));

/** The value of an expression, where steps before have failed or have not. Nobody ever cancels. */
export function evaluate(expression, contexts, failed) {
  const status = { success: !failed, failure: failed, always: true, cancelled: false };
  const functions = Object.entries(status).map(([name, is]) => ({ name, minArgs: 0, maxArgs: 0, call: () => new BooleanData(is) }));
  const tokens = new expressions.Lexer(expression).lex().tokens;
  const tree = new expressions.Parser(tokens, Object.keys(contexts), functions).parse();
  return new expressions.Evaluator(tree, data(contexts), new Map(functions.map(f => [f.name, f]))).evaluate();
}

export const holds = (expression, contexts, failed) => expressions.truthy(evaluate(expression, contexts, failed));

/** The text of a scalar, with its expressions evaluated. */
export const textOf = (token, contexts) => 'expression' in token ? evaluate(token.expression, contexts, false).coerceString() : token.value;
