import { expect, test } from 'vitest';
import schema from '../../public/kader.schema.json' with { type: 'json' };
import { kaderJsonSchema } from '../../scripts/kader-schema.mjs';

test('the published JSON Schema of a kader is the one of the code (npm run schema writes it)', () => {
  expect(schema).toEqual(JSON.parse(JSON.stringify(kaderJsonSchema())));
});
