import { parseArgs } from 'node:util';
import { type FieldRole, fieldRoles, type Severity, severities } from '../method/roles.ts';
import { type FormatName, formatNames } from './formats/index.ts';

export interface Arguments {
  format: FormatName;
  /** Id of a built-in kader or path of a file; null for the default. */
  kader: string | null;
  /** Role of texts that do not say theirs. */
  role: FieldRole;
  failOn: Severity | null;
  /** Paths, or `-` for standard input. */
  files: string[];
}

/** Something is wrong with the command as given; the message is for its user. */
export class UsageError extends Error {}

export const usage = `Gebruik: npm run -s check -- [opties] BESTAND…|-

Controleert plannen. Een .jsonl- of .ndjson-bestand heeft per regel een plan: {id, text, role?, plan?, fields?}.
Elk ander bestand is één tekst. Met - wordt standaardinvoer gelezen: plannen per regel als het eerste teken een {
is, anders één tekst.

  --format VORM      ${formatNames.join(', ')} (anders: text)
  --kader ID|BESTAND het kader waarmee wordt gecontroleerd
  --role ROL         rol van teksten die hun rol niet noemen (anders: whole): ${fieldRoles.join(', ')}
  --fail-on ERNST    eindig met 1 bij een bevinding van deze ernst of zwaarder: ${severities.join(', ')}
  --help             deze uitleg

Eindigt met 0 als alles is gecontroleerd, met 1 bij --fail-on, en met 2 als invoer of opdracht niet klopt.
`;

const options = {
  format: { type: 'string' },
  kader: { type: 'string' },
  role: { type: 'string' },
  'fail-on': { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Reads the command's arguments; null when help is asked for. */
export function readArguments(args: readonly string[]): Arguments | null {
  // Not strict: the messages of parseArgs are for programmers and in English.
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const given: Partial<Record<keyof typeof options, string>> = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    if (!isOption(token.name) || rawName !== `--${token.name}`) throw new UsageError(`Onbekende optie: ${rawName}`);
    if (token.name === 'help') return null;
    const isMissing = !value || (!inlineValue && value.startsWith('-'));
    if (isMissing) throw new UsageError(`Bij ${rawName} hoort een waarde.`);
    given[token.name] = value;
  }
  if (files.length === 0) throw new UsageError('Geef een of meer bestanden op, of - voor standaardinvoer.');
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('Standaardinvoer (-) kan maar één keer.');
  return {
    format: choice('--format', formatNames, given.format) ?? 'text',
    kader: given.kader ?? null,
    role: choice('--role', fieldRoles, given.role) ?? 'whole',
    failOn: choice('--fail-on', severities, given['fail-on']) ?? null,
    files,
  };
}

function isOption(name: string): name is keyof typeof options {
  return Object.hasOwn(options, name);
}

function choice<Value extends string>(option: string, values: readonly Value[], given?: string): Value | undefined {
  if (given === undefined) return undefined;
  const found = values.find((value) => value === given);
  if (!found) throw new UsageError(`Onbekende waarde bij ${option}: ${given}. Kies uit: ${values.join(', ')}.`);
  return found;
}
