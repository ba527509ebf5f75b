const SPACE = /[ \t\r\n]*/y;
const TEXT = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * The line, from 1, on which a text stops being JSON. Browsers say it each in another way, or not at all. Only for text
 * that nests a limited number of layers.
 */
export function jsonErrorLine(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found !== '';
  };
  const sign = (wanted: string): boolean => {
    take(SPACE);
    if (text[at] !== wanted) return false;
    at++;
    return true;
  };
  const list = (close: string, item: () => boolean): boolean => {
    if (sign(close)) return true;
    while (item()) {
      if (sign(close)) return true;
      if (!sign(',')) return false;
    }
    return false;
  };
  const value = (): boolean => {
    if (sign('{')) return list('}', () => key() && sign(':') && value());
    if (sign('[')) return list(']', value);
    return take(TEXT) || take(OTHER);
  };
  const key = (): boolean => {
    take(SPACE);
    return take(TEXT);
  };
  value();
  take(SPACE);
  return text.slice(0, at).split('\n').length;
}
