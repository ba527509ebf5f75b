import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldText, Finding } from '../../src/checker/types.ts';
import { createFormat, type FormatName } from '../../src/cli/formats/index.ts';
import type { Checked } from '../../src/cli/result.ts';

const text = 'Inzet.\r\nMevrouw krijgt een <wasmachine> & een "bed".';

function finding(quote: string, changes: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quote);
  return {
    rule: 'provision-without-goal',
    severity: 'error',
    field: 'text',
    start,
    end: start + quote.length,
    quote,
    message: `Waarvoor is ‘${quote}’?`,
    evidence: [],
    key: quote,
    word: null,
    ...changes,
  };
}

const planLevel = finding('', {
  rule: 'plan-without-ending',
  severity: 'info',
  message: 'Er staat geen einde.',
  start: 0,
  end: 0,
});

function checked(
  findings: Finding[],
  fields: FieldText[] = [{ id: 'text', role: 'whole', text }],
  line: number | null = null,
): Checked {
  return {
    input: { id: 'plan <1>', fields, planLevel: true, file: 'plan.txt', line },
    check: { findings, statements: [], chain: [], mainGoals: [] },
  };
}

function written(name: FormatName, ...plans: Checked[]): string {
  const format = createFormat(name);
  return [format.start(), ...plans.map((plan) => format.plan(plan)), format.end()].join('');
}

describe('text', () => {
  test('puts findings under the file, by line and column, the same words together', () => {
    const vague = finding('bed', { rule: 'vague-wording', severity: 'warning', message: 'Wat voor bed?' });
    expect(written('text', checked([planLevel, finding('bed'), vague]), checked([]))).toBe(
      [
        'plan.txt',
        '  hele plan',
        '      Tip: Er staat geen einde. [plan-without-ending]',
        '  2:40  “bed”',
        '      Herstellen: Waarvoor is ‘bed’? [provision-without-goal]',
        '      Bekijken: Wat voor bed? [vague-wording]',
        '',
        '3 bevindingen (Herstellen: 1, Bekijken: 1, Tip: 1) in 2 plannen',
        '',
      ].join('\n'),
    );
  });

  test('names the line of the file and the field', () => {
    const fields: FieldText[] = [
      { id: 'a', role: 'situation', label: 'Situatie', text: '' },
      { id: 'text', role: 'support', label: 'Hulp', text },
    ];
    const output = written('text', checked([finding('bed')], fields, 7));
    expect(output).toContain('plan.txt, regel 7 (plan <1>)\n  Hulp 2:40  “bed”\n');
  });

  test('lets no control characters through', () => {
    expect(written('text', checked([finding('bed', { quote: 'b\u001b[31m\r\ned' })]))).toContain('“b [31m ed”');
  });
});

describe('json and jsonl', () => {
  test('are the same objects', () => {
    const plans = [checked([finding('bed')]), checked([])];
    const lines = written('jsonl', ...plans)
      .trimEnd()
      .split('\n');
    expect(JSON.parse(written('json', ...plans))).toEqual(lines.map((line) => JSON.parse(line)));
    expect(JSON.parse(lines[0]!)).toEqual({
      id: 'plan <1>',
      findings: [
        {
          rule: 'provision-without-goal',
          severity: 'error',
          field: 'text',
          start: text.indexOf('bed'),
          end: text.indexOf('bed') + 3,
          quote: 'bed',
          message: 'Waarvoor is ‘bed’?',
          evidence: [],
        },
      ],
      statements: [],
      chain: [],
    });
  });

  test('are complete without any plan', () => {
    expect(JSON.parse(written('json'))).toEqual([]);
    expect(written('jsonl')).toBe('');
  });
});

describe('html', () => {
  test('shows marks where findings overlap, escaped', () => {
    const output = written(
      'html',
      checked([finding('een <wasmachine>'), finding('<wasmachine> & een', { severity: 'info' })]),
    );
    expect(output).toContain(
      'krijgt <mark class="error">een </mark><mark class="error">&#60;wasmachine&#62;</mark><sup><a href="#f1-1">1</a></sup>' +
        '<mark class="info"> &#38; een</mark><sup><a href="#f1-2">2</a></sup> &#34;bed&#34;.',
    );
    expect(output).toContain('<li id="f1-1">');
    expect(output).not.toContain('<wasmachine>');
  });

  test('loads nothing and runs nothing', () => {
    const output = written('html', checked([finding('bed')]));
    expect(output).toContain("default-src 'none'");
    expect(output).not.toMatch(/<script|<link|<img|\bsrc=|url\(|https?:/);
  });

  test('keeps the text as it is, whatever is marked', () => {
    const spans = fc.array(fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length })));
    fc.assert(
      fc.property(spans, (pairs) => {
        const findings = pairs.map(([start, size]) => {
          const end = Math.min(start + size, text.length);
          return finding('', { start, end, quote: text.slice(start, end) });
        });
        const [, paragraph = ''] = /<p class="text">([\s\S]*?)<\/p>/.exec(written('html', checked(findings))) ?? [];
        const plain = paragraph
          .replace(/<sup>.*?<\/sup>|<\/?mark[^>]*>/g, '')
          .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
        expect(plain).toBe(text);
      }),
    );
  });
});
