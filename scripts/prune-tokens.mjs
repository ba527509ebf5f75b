/** `--name: value` as it stands in a block of a style sheet; a value may hold a quoted text with anything in it. */
const definition = /(?<=[{;]\s*)(--[\w-]+):((?:"[^"]*"|'[^']*'|[^;{}"'])*)(?:;|(?=\s*\}))/g;
const name = /--[\w-]+/g;

/**
 * Leaves the custom properties out of the built style sheets that nothing uses: a theme of the NL Design System defines
 * thousands, our pages use some hundreds.
 * @returns {import('vite').Plugin}
 */
export function pruneTokens() {
  return {
    name: 'doelwijzer:prune-tokens',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const outputs = Object.values(bundle);
      const sheets = outputs.flatMap((output) =>
        output.type === 'asset' && output.fileName.endsWith('.css') ? [output] : [],
      );
      const scripts = outputs.filter((output) => output.type === 'chunk').map((chunk) => chunk.code);
      const styles = sheets.map((sheet) => String(sheet.source));
      const used = usedTokens(styles, scripts);
      for (const sheet of sheets) {
        sheet.source = String(sheet.source).replace(definition, (all, token) => (used.has(token) ? all : ''));
      }
    },
  };
}

/**
 * Names of the tokens that rules or scripts name, and of those that their values name in turn.
 * @param {string[]} styles
 * @param {string[]} scripts
 */
function usedTokens(styles, scripts) {
  /** @type {Map<string, string[]>} */
  const needs = new Map();
  const rules = styles.map((style) =>
    style.replace(definition, (_all, token, value) => {
      needs.set(token, [...(needs.get(token) ?? []), ...(value.match(name) ?? [])]);
      return '';
    }),
  );
  const used = new Set();
  const open = [...rules, ...scripts].flatMap((text) => text.match(name) ?? []);
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    if (used.has(token)) continue;
    used.add(token);
    open.push(...(needs.get(token) ?? []));
  }
  return used;
}
