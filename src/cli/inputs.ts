import { createReadStream } from 'node:fs';
import { z } from 'zod';
import type { FieldText } from '../checker/types.ts';
import { type FieldRole, fieldRoles } from '../method/roles.ts';
import { decode, maxBytes, notUtf8, splitLines, tooLong } from './lines.ts';

/** One plan to check. */
export interface Input {
  id: string | number;
  fields: FieldText[];
  planLevel: boolean;
  /** The file it comes from, as the user named it. */
  file: string;
  /** Its line in a file of one plan a line; null where the file is one text. */
  line: number | null;
}

/** Input that could not be read; the message is for the user. */
export interface Problem {
  file: string;
  line: number | null;
  message: string;
}

export type Read = { input: Input } | { problem: Problem };

/** Reads the plans of a file, or of standard input (`-`), one at a time. `role` is that of texts that do not say theirs. */
export async function* readInputs(
  file: string,
  role: FieldRole,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Read> {
  const name = file === '-' ? 'standaardinvoer' : file;
  try {
    if (file === '-') {
      const { brace, all } = await lookForBrace(stdin);
      yield* brace ? readPlans(all, name, role) : readText(all, name, role);
    } else {
      const bytes = createReadStream(file);
      yield* /\.(jsonl|ndjson)$/i.test(file) ? readPlans(bytes, name, role) : readText(bytes, name, role);
    }
  } catch (error) {
    yield { problem: { file: name, line: null, message: `kan niet worden gelezen (${reason(error)})` } };
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Record<string, string> = {
  ENOENT: 'bestaat niet',
  EACCES: 'geen toegang',
  EISDIR: 'is een map',
};

/** Whether the first character that is not blank is a brace; the bytes looked at are given back in `all`. */
async function lookForBrace(bytes: AsyncIterable<Uint8Array>) {
  const source = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const { done, value } = await source.next();
    if (done) break;
    seen.push(value);
    first = value.find((byte) => !blank.has(byte));
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => source };
  }
  return { brace: first === '{'.charCodeAt(0), all: all() };
}

/** Space, tab, line ends, and the three bytes of a byte order mark. */
const blank = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

async function* readText(bytes: AsyncIterable<Uint8Array>, file: string, role: FieldRole): AsyncGenerator<Read> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const problem = (message: string) => ({ problem: { file, line: null, message } });
  for await (const piece of bytes) {
    length += piece.length;
    if (length > maxBytes) {
      yield problem(tooLong);
      return;
    }
    pieces.push(piece);
  }
  const text = decode(Buffer.concat(pieces));
  if (text === null) yield problem(notUtf8);
  else yield { input: { id: file, fields: [{ id: 'text', role, text }], planLevel: true, file, line: null } };
}

async function* readPlans(bytes: AsyncIterable<Uint8Array>, file: string, role: FieldRole): AsyncGenerator<Read> {
  for await (const line of splitLines(bytes)) {
    const problem = (message: string) => ({ problem: { file, line: line.number, message } });
    if ('problem' in line) {
      yield problem(line.problem);
      continue;
    }
    if (line.text.trim() === '') continue;
    const plan = readPlan(line.text);
    if ('problem' in plan) yield problem(plan.problem);
    else yield { input: { ...toInput(plan, role, `${file}:${line.number}`), file, line: line.number } };
  }
}

/** Null stands for absent: many programs write it so. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? undefined);

const planSchema = z
  .object(
    {
      id: optional(z.union([z.string(), z.number()], 'moet een tekst of een getal zijn')),
      text: optional(z.string('moet een tekst zijn')),
      role: optional(z.enum(fieldRoles, `moet een van deze zijn: ${fieldRoles.join(', ')}`)),
      plan: optional(z.boolean('moet true of false zijn')),
      fields: optional(
        z.array(
          z.object(
            {
              id: optional(z.union([z.string(), z.number()], 'moet een tekst of een getal zijn')),
              role: optional(z.enum(fieldRoles, `moet een van deze zijn: ${fieldRoles.join(', ')}`)),
              label: optional(z.string('moet een tekst zijn')),
              text: z.string('moet een tekst zijn'),
            },
            'moet een object zijn',
          ),
          'moet een lijst van velden zijn',
        ),
      ),
    },
    'is geen object, zoals {"id": "1", "text": "…"}',
  )
  .refine((plan) => plan.text !== undefined || plan.fields !== undefined, '"text" of "fields" ontbreekt')
  .refine((plan) => new Set(fieldIds(plan)).size === fieldIds(plan).length, '"fields" heeft twee keer hetzelfde id');

type PlanLine = z.infer<typeof planSchema>;

function readPlan(line: string): PlanLine | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'geen geldige JSON' };
  }
  const { data, error } = planSchema.safeParse(value);
  if (data) return data;
  const [issue] = error.issues;
  const path = issue!.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .slice(1);
  return { problem: path ? `"${path}" ${issue!.message}` : issue!.message };
}

/** The text by itself comes first, then the fields, in order. */
function fieldIds(plan: { text?: string; fields?: { id?: string | number }[] }): string[] {
  const own = plan.text === undefined ? [] : ['text'];
  return [...own, ...(plan.fields ?? []).map((field, index) => String(field.id ?? `field-${index + 1}`))];
}

function toInput(plan: PlanLine, role: FieldRole, name: string): Pick<Input, 'id' | 'fields' | 'planLevel'> {
  const ids = fieldIds(plan);
  const own = plan.text === undefined ? [] : [{ text: plan.text, role: plan.role, label: undefined }];
  const fields = [...own, ...(plan.fields ?? [])].map(
    (field, index): FieldText => ({
      id: ids[index]!,
      role: field.role ?? plan.role ?? role,
      ...(field.label !== undefined && { label: field.label }),
      text: field.text,
    }),
  );
  return { id: plan.id ?? name, fields, planLevel: plan.plan ?? true };
}
