/** The JSON Schema of a kader, for who makes one in an editor. `npm run schema` writes it to `public/`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { kaderSchema } from '../src/method/kader.ts';

const file = fileURLToPath(new URL('../public/kader.schema.json', import.meta.url));

/** What depends on other parts of the file (ids that are there once, sources that are named) it cannot say. */
export function kaderJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(kaderSchema, { io: 'input' });
  return {
    $schema,
    title: 'Kader van Doelwijzer',
    description: 'De hoofddoelen, eisen en uitleg waarmee Doelwijzer plannen nakijkt.',
    ...schema,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(file, `${JSON.stringify(kaderJsonSchema(), null, 2)}\n`);
