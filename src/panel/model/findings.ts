import { countPoints } from '../../checker/points.ts';
import type { Finding } from '../../checker/types.ts';
import type { FieldSummary } from '../../messages/protocol.ts';
import { type Severity, severities } from '../../method/roles.ts';

/** Findings about overlapping words: the longest stretch is quoted once, the findings stand under it. */
export interface Passage {
  quote: string;
  start: number;
  end: number;
  findings: Finding[];
}

/** The findings of one field, or of the plan as a whole (`field: null`). */
export interface FindingGroup {
  field: FieldSummary | null;
  passages: Passage[];
}

/** How many findings there are of each weight. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const severity of severities)
    counts[severity] = countPoints(findings.filter((finding) => finding.severity === severity));
  return counts;
}

/** A finding about the plan as a whole has no words of its own. */
export const isPlanLevel = (finding: Finding): boolean => finding.quote === '';

/** Whether a finding is about one of the five elements of SMART. */
export const isSmart = (finding: Finding): boolean => finding.rule.startsWith('smart-');

/**
 * The findings as the list shows them, heaviest first: fields by the heaviest finding in them, in a field its passages.
 * Of equal weight the plan as a whole comes before the fields, and these stand in the order of the page.
 */
export function groupFindings(
  fields: readonly FieldSummary[],
  findings: readonly Finding[],
  shown: ReadonlySet<Severity>,
): FindingGroup[] {
  const visible = findings.filter((finding) => shown.has(finding.severity));
  const groups = [
    { field: null, passages: passagesOf(visible.filter(isPlanLevel)) },
    ...fields.map((field) => ({
      field,
      passages: passagesOf(visible.filter((finding) => finding.field === field.id && !isPlanLevel(finding))),
    })),
  ];
  return groups.filter((group) => group.passages.length > 0).sort((a, b) => heaviest(a) - heaviest(b));
}

const weight = (finding: Finding): number => severities.indexOf(finding.severity);

const heaviest = (group: FindingGroup): number => weight(group.passages[0]!.findings[0]!);

function passagesOf(findings: readonly Finding[]): Passage[] {
  const passages: Passage[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const { quote, start, end } = finding;
    const last = passages.at(-1);
    if (last && (start < last.end || start === last.start)) {
      last.findings.push(finding);
      last.end = Math.max(last.end, end);
      if (quote.length > last.quote.length) last.quote = quote;
    } else {
      passages.push({ quote, start, end, findings: [finding] });
    }
  }
  for (const passage of passages) passage.findings.sort((a, b) => weight(a) - weight(b) || a.start - b.start);
  return passages.sort((a, b) => weight(a.findings[0]!) - weight(b.findings[0]!) || a.start - b.start);
}
