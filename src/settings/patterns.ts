/** The match pattern that asks for a site: browsers grant hosts, not ports, and only the path `/*`. */
export function patternOf(site: string): string {
  const { protocol, hostname } = new URL(site);
  return `${protocol}//${hostname}/*`;
}

/** Whether a match pattern covers a site. */
export function covers(pattern: string, site: string): boolean {
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/(\*|\*\.[^/*:]+|[^/*:]+)(?::(\*|\d+))?\//.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, port = '*'] = parts as unknown as [string, string, string, string | undefined];
  const { protocol, hostname, port: own } = new URL(site);
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (port !== '*' && port !== (own || (protocol === 'https:' ? '443' : '80'))) return false;
  if (host === '*') return true;
  const name = host.toLowerCase();
  return name.startsWith('*.') ? hostname === name.slice(2) || hostname.endsWith(name.slice(1)) : hostname === name;
}
