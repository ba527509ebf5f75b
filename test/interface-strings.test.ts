import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import messages from '../public/_locales/nl/messages.json' with { type: 'json' };
import { filesIn, read } from './source.ts';

/** Where the interface is made. Checker, language and method speak Dutch by design, about Dutch texts. */
const folders = ['entrypoints', 'src/fields', 'src/locale', 'src/messages', 'src/overlay', 'src/panel', 'src/settings'];

/** Files with Dutch that is no text of the interface. */
const dutch: Record<string, string> = {
  'entrypoints/practice/cases.ts': 'the invented plans of the practice case system',
  'src/fields/columns.ts': 'names of columns as case systems have them',
  'src/overlay/row-text.ts': 'names of columns as the checker reads them',
  'src/panel/model/search.ts': 'small words of the Dutch guidance that is searched',
  'src/panel/model/sentences.ts': 'the sentences that are built for a Dutch plan',
  'src/settings/values.ts': 'how a Dutch plan speaks of the resident',
};

/** What stands in the code as it is shown in every language. */
const names = /^(Doelwijzer)$/;

/** Attributes and properties whose text is seen or heard. Of other attributes only what reads like a sentence counts. */
const shown =
  /^(alt|aria-(label|description|placeholder|roledescription|valuetext)|aria[A-Z]\w+|content|hint|innerHTML|innerText|label|message|none|note|placeholder|summary|text|textContent|title)$/;

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** Every text in a script that a user could see or hear: `line: text`. */
function textsIn(file: string, source: string): string[] {
  const found: string[] = [];
  const report = (at: number, text: string) => {
    const said = text.replace(/\s+/g, ' ').trim();
    if (!names.test(said)) found.push(`${file}:${source.slice(0, at).split('\n').length}: ${said}`);
  };
  const walk = (node: Node, isShown: boolean): void => {
    const text = textOf(node);
    if (text !== null && (isShown ? /\p{L}/u : prose).test(text) && !isCode(text)) report(node.start, text);
    for (const [key, value] of Object.entries(node)) {
      if (isTechnical(node, key)) continue;
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) walk(child, shows(node, key, child, isShown));
      }
    }
  };
  const { program, errors } = parseSync(file, source);
  expect(errors, file).toEqual([]);
  walk(program as unknown as Node, false);
  return found;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** Two words after each other, a capital that begins a word, or a letter that no name in code has. */
const prose = /\p{L}{2,},? \p{L}{2,}|^\p{Lu}\p{Ll}+$|[À-ɏ]/u;

const tags =
  'body|button|dt|fieldset|footer|form|frame|h\\d|iframe|input|label|legend|main|nav|select|table|td|textarea|th';
/** A selector of elements: tags, attributes and pseudo-classes, with commas or spaces between them. */
const selector = new RegExp(`^(?:(?:(?:${tags})\\b|\\[[^\\]]+\\]|:not\\([^)]+\\))+(?:,? |$))+$`);

/** What a browser or the locale files know by this name. */
const isCode = (text: string): boolean => text in messages || selector.test(text);

/** What is below this key of a node never comes into the page, whatever it reads like. */
function isTechnical(node: Node, key: string): boolean {
  switch (node.type) {
    case 'JSXAttribute':
      return holdsClass.test(nameOf(node.name)) || nameOf(node.name) === 'rel';
    case 'Property':
      return holdsClass.test(nameOf(node.key));
    case 'AssignmentExpression':
      return key === 'right' && holdsClass.test(nameOf((node.left as Node).property));
    case 'CallExpression':
      return (
        nameOf((node.callee as Node).property) === 'setAttribute' && (node.arguments as Node[])[0]?.value === 'class'
      );
    // What is compared with is looked for, not shown.
    case 'BinaryExpression':
      return /^[!=]==$/.test(String(node.operator));
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return key === 'typeAnnotation';
    default:
      return node.type.startsWith('TS');
  }
}

const holdsClass = /^(class|className|\w+Class)$/;

/** The text that a node itself holds, or null. */
function textOf({ type, value }: Node): string | null {
  if (type === 'JSXText') return String(value);
  if (type === 'Literal') return typeof value === 'string' ? value : null;
  if (type === 'TemplateElement') return (value as { cooked: string }).cooked;
  return null;
}

/** Whether what stands under this key of a node comes into the page, when the node itself does or does not. */
function shows(node: Node, key: string, child: Node, isShown: boolean): boolean {
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return key === 'children' && (child.type === 'JSXText' || child.type === 'JSXExpressionContainer');
    case 'JSXAttribute':
      return shown.test(nameOf(node.name));
    case 'Property':
      return key === 'value' && shown.test(nameOf(node.key));
    case 'AssignmentExpression':
      return key === 'right' && shown.test(nameOf((node.left as Node).property));
    // What is chosen between is shown; what it is chosen by is not.
    case 'ConditionalExpression':
      return isShown && key !== 'test';
    case 'LogicalExpression':
      return isShown && (key === 'right' || node.operator !== '&&');
    case 'BinaryExpression':
      return isShown && node.operator === '+';
    case 'CallExpression':
      return key === 'arguments' && isTextSink(node, child);
    case 'TemplateLiteral':
    case 'JSXExpressionContainer':
    case 'ArrayExpression':
    case 'TSAsExpression':
    case 'ParenthesizedExpression':
      return isShown;
    default:
      return false;
  }
}

/** Whether a call puts this argument in the page. */
function isTextSink({ callee, arguments: given }: Node, argument: Node): boolean {
  const called = nameOf((callee as Node).property ?? callee);
  const [first] = given as Node[];
  if (called === 'setAttribute') return argument !== first && shown.test(String(first?.value));
  return /^(alert|append|confirm|createTextNode|prepend|prompt|replaceChildren|setBadgeText|setTitle)$/.test(called);
}

function nameOf(node: unknown): string {
  const { name, value } = (node ?? {}) as { name?: unknown; value?: unknown };
  return String(typeof name === 'string' ? name : (value ?? ''));
}

const inInterface = (pattern: RegExp) => folders.flatMap((folder) => filesIn(folder, pattern));
const scripts = inInterface(/\.tsx?$/).filter((file) => !(file in dutch));

describe('texts of the interface stand in public/_locales', () => {
  test('the search finds every way in which a text comes into the page', () => {
    const source = `
      const a = <p title="Een">Twee {b ? 'Drie' : c && 'Vier'} {\`Vijf \${d}\`} <Field label={'Zes'} /></p>;
      element.textContent = 'Zeven';
      element.setAttribute('aria-label', 'Acht');
      element.append('negen');
      const b = { message: 'tien', id: 'niet' };
      const c = 'Elf is een zin';
      const d = <p class="niet" data-x="niet">{t('niet_dit')}{e === 'niet' && f}</p>;
    `;
    expect(textsIn('x.tsx', source).map((found) => found.replace(/.*: /, ''))).toEqual([
      'Een',
      'Twee',
      'Drie',
      'Vier',
      'Vijf',
      'Zes',
      'Zeven',
      'Acht',
      'negen',
      'tien',
      'Elf is een zin',
    ]);
  });

  test('no script holds any', () => {
    expect(scripts.length).toBeGreaterThan(100);
    expect(scripts.flatMap((file) => textsIn(file, read(file)))).toEqual([]);
  });

  test('the files that may hold Dutch do', () => {
    expect(Object.keys(dutch).filter((file) => textsIn(file, read(file)).length === 0)).toEqual([]);
  });

  test('no page holds any besides the name', () => {
    const texts = inInterface(/\.html$/).flatMap((file) =>
      [...read(file).matchAll(/>([^<]*\p{L}[^<]*)<|\b(?:alt|title|placeholder|aria-label)="([^"]*)"/gu)]
        .map(([, text = '', attribute = '']) => (text || attribute).trim())
        .filter((text) => !names.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(texts).toEqual([]);
  });

  test('no style sheet holds any', () => {
    const texts = inInterface(/\.css$/).flatMap((file) =>
      [...read(file).matchAll(/\bcontent:\s*"([^"]*\p{L}[^"]*)"/gu)].map(([, text]) => `${file}: ${text}`),
    );
    expect(texts).toEqual([]);
  });
});
