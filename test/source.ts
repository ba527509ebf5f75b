import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** An import as it stands in a file. */
export interface Import {
  /** The file that imports, from the project's folder, with forward slashes. */
  from: string;
  /** What it names: a path (`../roles.ts`) or a package (`zod`). */
  specifier: string;
  /** The file it leads to, as `from`; null for a package. */
  to: string | null;
  /** Only its types are used: nothing of it is there when the code runs. */
  typesOnly: boolean;
  /** It is loaded only when the code asks for it: `import('…')`. */
  lazy: boolean;
}

/** Every file in a folder of the project, from the project's folder, with forward slashes. */
export function filesIn(folder: string, pattern = /./): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(join(root, file)).isFile() && pattern.test(file))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** The text of a file of the project. */
export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The imports of a script, and of a page its scripts and style sheets. */
export function importsOf(file: string): Import[] {
  const text = read(file);
  const named = file.endsWith('.html')
    ? [...text.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, specifier]) => ({
        specifier,
        typesOnly: false,
        lazy: false,
      }))
    : [
        ...withoutComments(text).matchAll(
          /\b(import|export)\s(?:(type)\s)?(?:[^'"`;]*?\sfrom\s*)?'([^']+)'|\bimport\('([^']+)'\)/g,
        ),
      ].map(([, , type, specifier, lazy]) => ({
        specifier: specifier ?? lazy,
        typesOnly: type !== undefined,
        lazy: lazy !== undefined,
      }));
  return named.map(({ specifier = '', ...how }) => ({
    from: file,
    specifier,
    ...how,
    to: target(file, specifier),
  }));
}

function target(file: string, specifier: string): string | null {
  if (specifier.startsWith('/')) return `public${specifier}`;
  if (!specifier.startsWith('.')) return null;
  // `?inline` and the like tell the build how to take the file.
  const [path = ''] = specifier.split('?');
  return relative(root, join(root, dirname(file), path))
    .split(sep)
    .join('/');
}

/** Whether a file of the project is there. */
export function exists(file: string): boolean {
  return existsSync(join(root, file));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
