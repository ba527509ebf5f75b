import { expect, test } from 'vitest';
import type { PlanSnapshot } from '../../src/messages/protocol.ts';
import type { FieldRole } from '../../src/method/roles.ts';
import { statusOf } from '../../src/panel/model/status.ts';

const url = 'https://zaken.example.nl/zaak/1';
const site = 'https://zaken.example.nl';

const plan = (...roles: FieldRole[]): PlanSnapshot => ({
  origin: site,
  kader: 'brede-ondersteuning',
  fields: roles.map((role, index) => ({ id: String(index), label: '', role, count: 0 })),
  focus: null,
  open: null,
  findings: [],
  statements: [],
  chain: [],
  mainGoals: [],
  titles: {} as PlanSnapshot['titles'],
  ignored: [],
});

test('a plan is shown, also where the address of the tab is not known', () => {
  expect(statusOf({ url: null, site: null, on: null, plan: plan('goal') }).kind).toBe('plan');
});

test('a page with no other fields than those that are no plan has no plan', () => {
  expect(statusOf({ url, site, on: true, plan: plan('none') })).toEqual({ kind: 'no-fields', site });
  expect(statusOf({ url, site, on: true, plan: plan() }).kind).toBe('no-fields');
});

test('a site that was just switched off shows no plan any more', () => {
  expect(statusOf({ url, site, on: false, plan: plan('goal') })).toEqual({ kind: 'off', site });
});

test('without a plan it depends on what is known of the page', () => {
  expect(statusOf({ url: null, site: null, on: null, plan: null }).kind).toBe('unknown');
  expect(statusOf({ url: 'chrome://settings', site: null, on: null, plan: null }).kind).toBe('closed');
  expect(statusOf({ url, site, on: null, plan: null }).kind).toBe('waiting');
  expect(statusOf({ url, site, on: true, plan: null }).kind).toBe('waiting');
});
