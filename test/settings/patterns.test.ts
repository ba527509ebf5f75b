import { describe, expect, test } from 'vitest';
import { covers, patternOf } from '../../src/settings/patterns.ts';

test('a site is asked for by its host, whatever its port', () => {
  expect(patternOf('https://zaken.example.nl:8443')).toBe('https://zaken.example.nl/*');
});

describe('a match pattern', () => {
  const cases: [string, string, boolean][] = [
    ['https://zaken.example.nl/*', 'https://zaken.example.nl', true],
    ['https://zaken.example.nl/*', 'https://zaken.example.nl:8443', true],
    ['https://zaken.example.nl/*', 'http://zaken.example.nl', false],
    ['https://zaken.example.nl/*', 'https://andere.example.nl', false],
    ['*://*.example.nl/*', 'http://a.b.example.nl', true],
    ['*://*.example.nl/*', 'https://example.nl', true],
    ['*://*.example.nl/*', 'https://badexample.nl', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:34567', true],
    ['https://zaken.example.nl:8443/*', 'https://zaken.example.nl', false],
    ['https://zaken.example.nl:443/*', 'https://zaken.example.nl', true],
    ['<all_urls>', 'https://zaken.example.nl', true],
    ['no pattern', 'https://zaken.example.nl', false],
  ];
  test.each(cases)('%s on %s: %s', (pattern, site, expected) => {
    expect(covers(pattern, site)).toBe(expected);
  });
});
