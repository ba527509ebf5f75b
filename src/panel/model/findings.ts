import type { Finding } from '../../checker/types.ts';
import type { FieldSummary } from '../../messages/protocol.ts';
import { type Severity, severities } from '../../method/roles.ts';

/** Findings about the same stretch of text: the quote is shown once, the findings under it. */
export interface Passage {
  quote: string;
  start: number;
  findings: Finding[];
}

/** The findings of one field, or of the plan as a whole (`field: null`). */
export interface FindingGroup {
  field: FieldSummary | null;
  passages: Passage[];
}

const weight = (severity: Severity): number => severities.indexOf(severity);

/** How many findings there are of each weight. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** A finding about the plan as a whole has no words of its own. */
export const isPlanLevel = (finding: Finding): boolean => finding.quote === '';

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

const heaviest = (group: FindingGroup): number => weight(group.passages[0]!.findings[0]!.severity);

function passagesOf(findings: readonly Finding[]): Passage[] {
  const passages = new Map<string, Passage>();
  for (const finding of [...findings].sort(byWeightThenPlace)) {
    const place = `${finding.start}-${finding.end}`;
    const passage = passages.get(place);
    if (passage) passage.findings.push(finding);
    else passages.set(place, { quote: finding.quote, start: finding.start, findings: [finding] });
  }
  return [...passages.values()];
}

function byWeightThenPlace(a: Finding, b: Finding): number {
  return weight(a.severity) - weight(b.severity) || a.start - b.start || a.end - b.end;
}
