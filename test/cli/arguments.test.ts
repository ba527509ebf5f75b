import { describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '../../src/cli/arguments.ts';

describe('readArguments', () => {
  test('fills in what is usual', () => {
    expect(readArguments(['plan.txt'])).toEqual({
      format: 'text',
      kader: null,
      role: 'whole',
      failOn: null,
      files: ['plan.txt'],
    });
  });

  test('reads every option, with and without an equals sign', () => {
    const args = ['--format=jsonl', '--kader', 'eigen.json', '--role', 'goal', '--fail-on', 'warning', 'a.txt', '-'];
    expect(readArguments(args)).toEqual({
      format: 'jsonl',
      kader: 'eigen.json',
      role: 'goal',
      failOn: 'warning',
      files: ['a.txt', '-'],
    });
  });

  test('takes what follows -- as files', () => {
    expect(readArguments(['--', '--format'])?.files).toEqual(['--format']);
  });

  test('gives null for help', () => {
    expect(readArguments(['--help'])).toBeNull();
  });

  test.each([
    [['--foo', 'a.txt'], 'Onbekende optie: --foo'],
    [['-x', 'a.txt'], 'Onbekende optie: -x'],
    [['--constructor', 'a.txt'], 'Onbekende optie: --constructor'],
    [['--format', 'xml', 'a.txt'], 'Onbekende waarde bij --format: xml. Kies uit: text, json, jsonl, html.'],
    [['--role', 'doel', 'a.txt'], /^Onbekende waarde bij --role: doel\. Kies uit: situation, goal/],
    [['--fail-on', 'none', 'a.txt'], /^Onbekende waarde bij --fail-on/],
    [['--format', '--role', 'goal', 'a.txt'], 'Bij --format hoort een waarde.'],
    [['--kader=', 'a.txt'], 'Bij --kader hoort een waarde.'],
    [['a.txt', '--role'], 'Bij --role hoort een waarde.'],
    [[], 'Geef een of meer bestanden op, of - voor standaardinvoer.'],
    [['-', '-'], 'Standaardinvoer (-) kan maar één keer.'],
  ])('refuses %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(message);
  });
});
