import type { FieldText, Finding, PlanCheck, Proposal, Span } from '../checker/types.ts';
import type { FieldReport } from '../messages/messages.ts';
import type { CellRole, FieldRole } from '../method/roles.ts';

/** The fields as they are checked: the cells of a row as one text, under the heads of their columns. */
export interface RowText {
  fields: FieldText[];
  /** What was found in those, at its place in the fields of the page. */
  back(checked: PlanCheck): PlanCheck;
  /** A proposal at its place in the fields of the page. */
  backProposal(proposal: Proposal): Proposal;
  /** A finding of the page where it was found. */
  there(finding: Finding): Finding;
}

/** A stretch of a row's text that stands in a cell. */
interface Piece {
  start: number;
  length: number;
  field: string;
  /** Offset in the cell. */
  from: number;
}

/** How the checker knows a column. */
const HEADS: Partial<Record<FieldRole | CellRole, string>> = {
  'main-goal': 'Hoofddoel',
  situation: 'Situatie',
  goal: 'Doel',
  support: 'Hulp',
  agreements: 'Actie',
  motivation: 'Motivering',
  evaluation: 'Evaluatie',
  who: 'Wie',
  when: 'Wanneer',
  how: 'Hoe',
};

const headOf = ({ column, role }: FieldReport) => HEADS[column ?? role];

/** Lays the cells of each row together; a field without company stays as it is. */
export function layRows(reports: readonly FieldReport[]): RowText {
  const rows = new Map<string, FieldReport[]>();
  for (const report of reports) {
    if (!report.row || headOf(report) === undefined || report.text.trim() === '') continue;
    const cells = rows.get(report.row) ?? [];
    rows.set(report.row, cells);
    // The main goal stands at the head of its row.
    if (report.column === 'main-goal') cells.unshift(report);
    else cells.push(report);
  }
  const laid = new Map<string, Piece[]>();
  const fields: FieldText[] = [];
  const done = new Set<string>();
  for (const report of reports) {
    const row = report.row ?? '';
    const cells = rows.get(row) ?? [];
    if (cells.length < 2 || !cells.includes(report) || cells.every(({ column }) => column)) {
      if (!report.beside) fields.push(report);
    } else if (!done.has(row)) {
      done.add(row);
      const { text, pieces } = rowText(cells);
      fields.push({ id: row, role: 'whole', text });
      laid.set(row, pieces);
    }
  }

  const byId = new Map(reports.map((report) => [report.id, report]));
  const toPage = <P extends Span & { field: string }>(part: P): P => {
    const pieces = laid.get(part.field);
    if (!pieces) return part;
    // About no words: shown at the first cell that is a field.
    if (part.end === part.start) return { ...part, field: pieces.find(isOwn)!.field };
    return { ...part, ...spanIn(pieces, part) };
  };
  const isOwn = ({ field }: Piece) => byId.get(field)?.column == null;
  const textAt = ({ field, start, end }: Span & { field: string }) => byId.get(field)!.text.slice(start, end);
  const toPart = <P extends Span & { field: string; text: string }>(part: P): P => {
    if (!laid.has(part.field)) return part;
    const at = toPage(part);
    return { ...at, text: textAt(at) };
  };
  const toPartOrNull = <P extends Span & { field: string; text: string }>(part: P | null) => part && toPart(part);

  return {
    fields,
    back(checked) {
      if (laid.size === 0) return checked;
      const findings = checked.findings.map((finding) => {
        const pieces = laid.get(finding.field);
        if (!pieces) return finding;
        const at = toPage(finding);
        const evidence = finding.evidence.map((each) => ({ ...each, ...spanOnly(spanIn(pieces, each)) }));
        return { ...at, evidence, quote: at.end > at.start ? textAt(at) : '' };
      });
      return {
        findings: findings.filter(({ field }) => !byId.get(field)?.beside),
        statements: checked.statements.map(toPage),
        chain: checked.chain.map(({ situation, obstacle, provision, effect, goal, mainGoals }) => ({
          situation: toPartOrNull(situation),
          obstacle: toPartOrNull(obstacle),
          provision: toPart(provision),
          effect: toPartOrNull(effect),
          goal: toPartOrNull(goal),
          mainGoals,
        })),
        mainGoals: checked.mainGoals.map((touch) => ({ ...touch, parts: touch.parts.map(toPart) })),
      };
    },
    backProposal: toPage,
    there(finding) {
      for (const [row, pieces] of laid) {
        const own = pieces.filter(({ field }) => field === finding.field);
        if (own.length === 0) continue;
        const there = (offset: number) => {
          const piece = own.findLast(({ from }) => from <= offset) ?? own[0]!;
          return piece.start + Math.min(Math.max(0, offset - piece.from), piece.length);
        };
        return { ...finding, field: row, start: there(finding.start), end: there(finding.end) };
      }
      return finding;
    },
  };
}

/** A head line and one line of cells. Line ends within a cell become ends of sentences: a row is one line. */
function rowText(cells: readonly FieldReport[]): { text: string; pieces: Piece[] } {
  let text = `${cells.map(headOf).join('\t')}\n`;
  const pieces: Piece[] = [];
  for (const [index, { id, text: cell }] of cells.entries()) {
    if (index > 0) text += '\t';
    let isFirst = true;
    for (const { 0: line, index: from } of cell.matchAll(/[^\n\r]+/g)) {
      const words = line.replaceAll('\t', ' ');
      const lead = /^\s*(?:[-–•*]\s+)?/.exec(words)![0].length;
      const body = words.slice(lead).trimEnd();
      if (body === '') continue;
      if (!isFirst) text += /[.!?:;,]$/.test(text) ? ' ' : '. ';
      isFirst = false;
      pieces.push({ start: text.length, length: body.length, field: id, from: from + lead });
      text += body;
    }
  }
  return { text, pieces };
}

/** A stretch of a row's text in the cell that it begins in. */
function spanIn(pieces: readonly Piece[], { start, end }: Span): Span & { field: string } {
  const first = pieces.findLast((piece) => piece.start <= start) ?? pieces[0]!;
  const last = pieces.findLast((piece) => piece.field === first.field && piece.start < end) ?? first;
  const within = (piece: Piece, offset: number) =>
    piece.from + Math.min(Math.max(0, offset - piece.start), piece.length);
  return { field: first.field, start: within(first, start), end: within(last, end) };
}

const spanOnly = ({ start, end }: Span): Span => ({ start, end });
