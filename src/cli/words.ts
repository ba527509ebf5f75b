import messages from '../../public/_locales/nl/messages.json' with { type: 'json' };
import type { Severity } from '../method/roles.ts';

/** What the interface calls each severity: outside a browser its texts are read from their file. */
export const severityNames: Record<Severity, string> = {
  error: messages.common_severity_error.message,
  warning: messages.common_severity_warning.message,
  info: messages.common_severity_info.message,
};

/** A number of things in words: `count(1, 'plan', 'plannen')`. */
export function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
