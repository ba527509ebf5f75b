import { describe, expect, test } from 'vitest';
import { exists, filesIn, type Import, importsOf } from './source.ts';

/** What each part may import besides itself. Imports point one way: entrypoints to the method, never back. */
const layers: Record<string, readonly string[]> = {
  method: [],
  language: ['method'],
  checker: ['language', 'method'],
  locale: ['public'],
  settings: ['checker', 'method'],
  messages: ['settings', 'checker', 'method'],
  fields: ['settings', 'checker', 'method'],
  overlay: ['fields', 'settings', 'messages', 'locale', 'checker', 'method'],
  review: ['fields', 'settings', 'messages', 'locale', 'checker', 'method'],
  panel: ['review', 'settings', 'messages', 'locale', 'checker', 'method'],
  cli: ['public', 'checker', 'method'],
  entrypoints: [
    'public',
    'overlay',
    'panel',
    'review',
    'fields',
    'settings',
    'messages',
    'locale',
    'checker',
    'method',
  ],
};

/** Packages that a part may use. The core runs the same in a page, a service worker and Node, so it has but one. */
const packages: Record<string, RegExp> = {
  method: /^zod$/,
  language: /^$/,
  checker: /^$/,
  cli: /^(node:.+|zod)$/,
};
const inBrowser = /^(preact(\/.+)?|@preact\/signals|zod|wxt\/browser|wxt\/utils\/.+|@floating-ui\/dom|minisearch)$/;
/** Style sheets may come from a package in the parts that make pages. */
const styles = /\.css$/;

const scripts = [...filesIn('src', /\.tsx?$/), ...filesIn('entrypoints', /\.(tsx?|html)$/)];
const imports = scripts.flatMap(importsOf);

/** The part that a file belongs to. */
function partOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? second : first;
}

const shown = (list: readonly Import[]) => list.map(({ from, specifier }) => `${from} → ${specifier}`);

describe('imports', () => {
  test('are found', () => {
    expect(imports.length).toBeGreaterThan(scripts.length);
  });

  test('lead to files that are there, named with their extension', () => {
    expect(shown(imports.filter(({ to }) => to !== null && !exists(to)))).toEqual([]);
  });

  test('point one way', () => {
    const wrong = imports.filter(({ from, to }) => {
      if (to === null) return false;
      const part = partOf(from);
      return partOf(to) !== part && !layers[part]?.includes(partOf(to));
    });
    expect(shown(wrong)).toEqual([]);
  });

  test('name only the packages that the part may use', () => {
    const wrong = imports.filter(({ from, to, specifier }) => {
      if (to !== null) return false;
      const allowed = packages[partOf(from)];
      return allowed ? !allowed.test(specifier) : !inBrowser.test(specifier) && !styles.test(specifier);
    });
    expect(shown(wrong)).toEqual([]);
  });

  test('of the panel leave the vocabulary out until a view asks for it: it takes longer to load than opening may', () => {
    const reached = new Set<string>();
    const open = ['entrypoints/sidepanel/main.tsx'];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      for (const { from, to, typesOnly, lazy } of imports)
        if (from === file && to !== null && !typesOnly && !lazy) open.push(to);
    }
    expect(reached.size).toBeGreaterThan(30);
    expect([...reached].filter((file) => partOf(file) === 'language')).toEqual([]);
  });

  test('never go round in a circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typesOnly } of imports) {
      if (to !== null && !typesOnly) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('source files', () => {
  test('each belong to a part', () => {
    expect(scripts.map(partOf).filter((part) => !(part in layers))).toEqual([]);
  });

  test('are all reached from what the browser loads or the command runs', () => {
    const open = [
      ...filesIn('entrypoints', /^entrypoints\/[^/]+\.ts$|\/index\.(html|ts)$/),
      'src/cli/check.ts',
      // Declarations belong to the compiler: nothing imports them.
      ...scripts.filter((file) => file.endsWith('.d.ts')),
    ];
    const reached = new Set<string>();
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (reached.has(file) || !scripts.includes(file)) continue;
      reached.add(file);
      for (const { to } of importsOf(file)) if (to) open.push(to);
    }
    expect(scripts.filter((file) => !reached.has(file))).toEqual([]);
  });
});
