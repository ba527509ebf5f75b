import { expect, test } from 'vitest';
import type { Finding } from '../../src/checker/types.ts';
import type { FieldSummary } from '../../src/messages/protocol.ts';
import type { Severity } from '../../src/method/roles.ts';
import { severities } from '../../src/method/roles.ts';
import { countBySeverity, groupFindings } from '../../src/panel/model/findings.ts';

const fields: FieldSummary[] = [
  { id: 'goals', label: 'Doelen', role: 'goal', count: 2 },
  { id: 'help', label: 'Hulp', role: 'support', count: 3 },
];

const finding = (field: string, severity: Severity, start: number, quote = 'een wasmachine', key = ''): Finding => ({
  rule: severity === 'info' ? 'vague-wording' : 'provision-without-goal',
  severity,
  field,
  start,
  end: start + quote.length,
  quote,
  message: '',
  evidence: [],
  key: key || `${field} ${severity} ${start}`,
  word: null,
});

const all = new Set(severities);
const keys = (groups: ReturnType<typeof groupFindings>) =>
  groups.map(({ field, passages }) => [field?.id ?? null, ...passages.flatMap((p) => p.findings.map((f) => f.key))]);

test('fields with heavy findings come first, in each the heaviest first, then in reading order', () => {
  const groups = groupFindings(
    fields,
    [
      finding('help', 'info', 0),
      finding('help', 'error', 90),
      finding('help', 'error', 40),
      finding('goals', 'warning', 5),
    ],
    all,
  );
  expect(keys(groups)).toEqual([
    ['help', 'help error 40', 'help error 90', 'help info 0'],
    ['goals', 'goals warning 5'],
  ]);
});

test('fields of equal weight stand in the order of the page', () => {
  const groups = groupFindings(fields, [finding('help', 'error', 0), finding('goals', 'error', 7)], all);
  expect(keys(groups)).toEqual([
    ['goals', 'goals error 7'],
    ['help', 'help error 0'],
  ]);
});

test('findings about the plan as a whole stand under no field, before fields of the same weight', () => {
  const groups = groupFindings(
    fields,
    [finding('help', 'error', 3), finding('goals', 'warning', 5), finding('goals', 'warning', 0, '')],
    all,
  );
  expect(keys(groups)).toEqual([
    ['help', 'help error 3'],
    [null, 'goals warning 0'],
    ['goals', 'goals warning 5'],
  ]);
});

test('findings about the same words share one quote, and the heaviest of them decides its place', () => {
  const groups = groupFindings(
    fields,
    [
      finding('help', 'warning', 0, 'eerder in de tekst'),
      finding('help', 'info', 30, 'krijgt een fiets', 'tip'),
      finding('help', 'error', 30, 'krijgt een fiets', 'fout'),
    ],
    all,
  );
  expect(groups).toHaveLength(1);
  expect(groups[0]!.passages.map(({ quote }) => quote)).toEqual(['krijgt een fiets', 'eerder in de tekst']);
  expect(groups[0]!.passages[0]!.findings.map(({ key }) => key)).toEqual(['fout', 'tip']);
});

test('findings about words within a sentence stand under the sentence', () => {
  const groups = groupFindings(
    fields,
    [
      finding('help', 'warning', 0, 'Mevrouw krijgt een wasmachine', 'zin'),
      finding('help', 'error', 19, 'wasmachine', 'woord'),
      finding('help', 'warning', 29, ', zo nodig', 'erna'),
    ],
    all,
  );
  expect(groups[0]!.passages.map(({ quote, findings }) => [quote, ...findings.map(({ key }) => key)])).toEqual([
    ['Mevrouw krijgt een wasmachine', 'woord', 'zin'],
    [', zo nodig', 'erna'],
  ]);
});

test('hidden weights leave the list, and with them the fields that have no others', () => {
  const groups = groupFindings(fields, [finding('goals', 'info', 0), finding('help', 'error', 0)], new Set(['error']));
  expect(keys(groups)).toEqual([['help', 'help error 0']]);
});

test('the order in which findings come in does not matter', () => {
  const list = [finding('help', 'error', 10), finding('help', 'warning', 3), finding('goals', 'info', 1)];
  expect(groupFindings(fields, [...list].reverse(), all)).toEqual(groupFindings(fields, list, all));
});

test('each weight is counted', () => {
  expect(
    countBySeverity([finding('help', 'error', 0), finding('goals', 'error', 0), finding('goals', 'info', 9)]),
  ).toEqual({
    error: 2,
    warning: 0,
    info: 1,
  });
});
