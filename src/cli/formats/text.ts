import type { Finding } from '../../checker/types.ts';
import { type Severity, severities } from '../../method/roles.ts';
import type { Input } from '../inputs.ts';
import { type Checked, fieldName, isPlanLevel } from '../result.ts';
import { count, severityNames } from '../words.ts';
import type { Format } from './index.ts';

/** For people: the findings under each plan, with line and column, and a count at the end. */
export function text(): Format {
  let plans = 0;
  const found: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  return {
    start: () => '',
    plan({ input, check }: Checked) {
      plans++;
      for (const finding of check.findings) found[finding.severity]++;
      if (check.findings.length === 0) return '';
      return `${title(input)}\n${byPlace(check.findings)
        .map((same) => describe(same, input))
        .join('')}\n`;
    },
    end() {
      const total = severities.reduce((sum, severity) => sum + found[severity], 0);
      const parts = severities
        .filter((severity) => found[severity] > 0)
        .map((severity) => `${severityNames[severity]}: ${found[severity]}`);
      const detail = parts.length > 0 ? ` (${parts.join(', ')})` : '';
      return `${count(total, 'bevinding', 'bevindingen')}${detail} in ${count(plans, 'plan', 'plannen')}\n`;
    },
  };
}

function title({ file, line, id }: Input): string {
  return line === null ? file : `${file}, regel ${line} (${id})`;
}

/** Findings that follow each other at the same words, together. */
function byPlace(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    const isSame = first && first.field === finding.field && first.start === finding.start && first.end === finding.end;
    if (isSame) last!.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function describe(findings: readonly Finding[], input: Input): string {
  const messages = findings.map(
    ({ severity, message, rule }) => `      ${severityNames[severity]}: ${oneLine(message)} [${rule}]\n`,
  );
  return `  ${place(findings[0]!, input)}\n${messages.join('')}`;
}

function place(finding: Finding, input: Input): string {
  const field = input.fields.find(({ id }) => id === finding.field);
  if (isPlanLevel(finding) || !field) return 'hele plan';
  // A file of one text has the text's lines; elsewhere the text stands within a line of the file.
  const where = input.fields.length > 1 ? `${fieldName(field)} ` : input.line === null ? '' : 'tekst ';
  return `${where}${position(field.text, finding.start)}  “${oneLine(finding.quote)}”`;
}

/** Line and column, from 1, of an offset in a text. */
function position(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** Control characters of the checked text stay out of the terminal. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
