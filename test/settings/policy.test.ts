import { beforeEach, describe, expect, test, vi } from 'vitest';
import schema from '../../public/managed_schema.json' with { type: 'json' };
import { defaultKader } from '../../src/method/index.ts';
import { ruleIds } from '../../src/method/roles.ts';
import { addresses, ruleChoices } from '../../src/settings/values.ts';

type Values = Record<string, unknown>;
type Heard = (changes: Values, area: string) => void;

const stored = vi.hoisted(() => ({ local: {} as Values, managed: {} as Values | null, listeners: new Set<Heard>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => stored.local,
        set: async (values: Values) => {
          stored.local = JSON.parse(JSON.stringify({ ...stored.local, ...values }));
          for (const heard of stored.listeners) heard(values, 'local');
        },
      },
      managed: {
        get: async () => {
          if (stored.managed === null) throw new Error('Managed storage manifest not found');
          return stored.managed;
        },
      },
      onChanged: {
        addListener: (heard: Heard) => stored.listeners.add(heard),
        removeListener: (heard: Heard) => stored.listeners.delete(heard),
      },
    },
  },
}));

const { load, onChange, update } = await import('../../src/settings/settings.ts');
const { noPolicy, policySchema } = await import('../../src/settings/policy.ts');
const { allKaders, checkerOptions, isKaderFixed, kaderInForce, organisationKaderErrors } = await import(
  '../../src/settings/in-force.ts'
);

const own = { ...defaultKader, id: 'ons-kader', name: 'Ons kader' };

beforeEach(() => {
  stored.local = {};
  stored.managed = {};
  stored.listeners.clear();
});

describe('the schema that browsers read', () => {
  test('names what the code reads, and every rule', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(policySchema.shape).sort());
    expect(Object.keys(schema.properties.rules.properties)).toEqual([...ruleIds]);
    for (const rule of Object.values(schema.properties.rules.properties)) expect(rule.enum).toEqual([...ruleChoices]);
    expect(schema.properties.address.enum).toEqual([...addresses]);
  });
});

describe('without an organisation', () => {
  test('nothing is set, also where the browser refuses to say', async () => {
    expect((await load()).policy).toEqual(noPolicy);
    stored.managed = null;
    expect((await load()).policy).toEqual(noPolicy);
  });

  test('the checker is made with what the user chose', async () => {
    stored.local = {
      kader: 'wmo-begeleiding',
      ruleChoices: { unmotivated: 'off', 'vague-wording': 'error', 'no-rule': 'off', retroactive: 'erg' },
      address: 'u',
      provisions: ['Welkomstpakket'],
    };
    const options = checkerOptions(await load());
    expect(options.kader.id).toBe('wmo-begeleiding');
    expect(options.rules).toEqual({ unmotivated: { on: false }, 'vague-wording': { on: true, severity: 'error' } });
    expect(options.address).toBe('u');
    expect(options.vocabulary?.provisions).toEqual(['Welkomstpakket']);
  });

  test('an own kader is in force when it is chosen; a damaged one leaves the default', async () => {
    stored.local = { kader: 'ons-kader', kaders: [own] };
    expect(kaderInForce(await load()).name).toBe('Ons kader');
    stored.local = { kader: 'ons-kader', kaders: [{ ...own, mainGoals: [] }] };
    expect(kaderInForce(await load())).toBe(defaultKader);
    expect(allKaders(await load())).toHaveLength(5);
  });

  test('damaged settings have their first value, and what is right beside them stays', async () => {
    stored.local = {
      words: 7,
      address: 'hij',
      kaders: 'geen',
      ruleChoices: [],
      provisions: [''],
      rules: ['retroactive'],
    };
    expect(await load()).toMatchObject({
      words: [],
      address: 'auto',
      kaders: [],
      ruleChoices: {},
      provisions: [],
      rules: ['retroactive'],
    });
  });
});

describe('the policy of an organisation', () => {
  test('sets a kader that the user cannot change', async () => {
    stored.managed = { kader: 'bestaanszekerheid' };
    stored.local = { kader: 'wmo-begeleiding' };
    const settings = await load();
    expect(kaderInForce(settings).id).toBe('bestaanszekerheid');
    expect(isKaderFixed(settings)).toBe(true);
  });

  test('an unknown kader fixes nothing', async () => {
    stored.managed = { kader: 'geen-kader' };
    stored.local = { kader: 'wmo-begeleiding' };
    expect(kaderInForce(await load()).id).toBe('wmo-begeleiding');
    expect(isKaderFixed(await load())).toBe(false);
  });

  test('gives a kader of its own; a broken one is named and leaves the old one in force', async () => {
    stored.managed = { ownKader: JSON.stringify(own) };
    expect(kaderInForce(await load()).name).toBe('Ons kader');
    expect(organisationKaderErrors(await load())).toEqual([]);
    stored.managed = { ownKader: '{"id": 3}' };
    const settings = await load();
    expect(kaderInForce(settings)).toBe(defaultKader);
    expect(isKaderFixed(settings)).toBe(false);
    expect(organisationKaderErrors(settings).map(({ path }) => path)).toContain('id');
  });

  test('advises rules, or fixes them', async () => {
    stored.local = { ruleChoices: { unmotivated: 'info' } };
    stored.managed = { rules: { unmotivated: 'off', retroactive: 'off' } };
    expect(checkerOptions(await load()).rules).toEqual({
      unmotivated: { on: true, severity: 'info' },
      retroactive: { on: false },
    });
    stored.managed = { rules: { unmotivated: 'off' }, rulesFixed: true };
    expect(checkerOptions(await load()).rules).toEqual({ unmotivated: { on: false } });
  });

  test('advises a form of address and adds words', async () => {
    stored.managed = { address: 'mevrouw', provisions: ['Meedoenpas'], organisations: ['De Kern'] };
    stored.local = { provisions: ['Welkomstpakket'] };
    const options = checkerOptions(await load());
    expect(options.address).toBe('mevrouw');
    expect(options.vocabulary).toEqual({ provisions: ['Meedoenpas', 'Welkomstpakket'], organisations: ['De Kern'] });
    stored.local = { address: 'je' };
    expect(checkerOptions(await load()).address).toBe('je');
  });

  test('a value that is wrong counts as not set, the others hold', async () => {
    stored.managed = {
      sites: ['zaken.example.nl'],
      kader: 7,
      rules: 'uit',
      address: 'hij',
      organisations: ['De Kern'],
    };
    expect((await load()).policy).toEqual({ ...noPolicy, organisations: ['De Kern'] });
  });

  test('that arrives late or changes is heard', async () => {
    const stop = new AbortController();
    const heard: string[] = [];
    onChange((settings) => heard.push(kaderInForce(settings).id), stop.signal);
    stored.managed = { kader: 'uitstroom-pro-vso' };
    for (const tell of stored.listeners) tell({}, 'managed');
    await vi.waitFor(() => expect(heard).toEqual(['uitstroom-pro-vso']));
    stop.abort();
    expect(stored.listeners.size).toBe(0);
  });

  test('is never written among what the user set', async () => {
    stored.managed = { kader: 'bestaanszekerheid' };
    await update(() => ({ address: 'u' }));
    expect(stored.local).toEqual({ address: 'u' });
  });
});
