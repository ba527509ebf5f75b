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
      return `${title(input)}\n${check.findings.map((finding) => describe(finding, input)).join('')}\n`;
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

function describe(finding: Finding, input: Input): string {
  const field = input.fields.find(({ id }) => id === finding.field);
  const where = isPlanLevel(finding) || !field ? 'hele plan' : position(field.text, finding.start);
  // Which field, where there is a choice.
  const inField = field && input.fields.length > 1 && !isPlanLevel(finding) ? `${fieldName(field)}, ` : '';
  const quote = isPlanLevel(finding) ? '' : ` “${oneLine(finding.quote)}”`;
  return `  ${inField}${where}  ${severityNames[finding.severity]}${quote}\n      ${oneLine(finding.message)} [${finding.rule}]\n`;
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
