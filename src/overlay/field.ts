import { countPoints } from '../checker/points.ts';
import type { Finding } from '../checker/types.ts';
import { editBetween, shifted } from '../fields/edit.ts';
import type { Editor } from '../fields/editor.ts';
import { namesOf } from '../fields/names.ts';
import { guessRole, type RoleLabels } from '../fields/role.ts';
import { signatureOf } from '../fields/signature.ts';
import { visiblePart } from '../fields/visible.ts';
import type { FieldReport } from '../messages/messages.ts';
import { type CellRole, type FieldRole, severities } from '../method/roles.ts';
import type { Badge, BadgeState } from './badge.ts';
import type { Marks } from './marks.ts';

/** A finding of a field with where it is marked. */
export interface Marked {
  finding: Finding;
  range: Range;
}

/** Roles that say by themselves that a field is part of a plan. */
const isPlanRole = (role: FieldRole) => role !== 'unknown' && role !== 'none';

/** A field with what is known and shown of it. */
export class ShownField {
  readonly id: string;
  /** Of a text that is only read, because the user asked for it: the role that it was asked for as. */
  readonly asked: FieldRole | null;
  readonly editor: Editor;
  readonly signature: string;
  readonly label: string;
  readonly names: readonly string[];
  role: FieldRole = 'unknown';
  /** The user gave it this role; otherwise its names did. */
  isChosen = false;
  /** The row that it is a cell of, and what it says there of the cells beside it. */
  row: string | null = null;
  column: CellRole | null = null;
  /** As it was read last. */
  text = '';
  /** What the plan was told. */
  reported: string | null = null;
  /** Findings, at their places in `text`. */
  findings: Finding[] = [];
  /** The checker took it for plan text. */
  inPlan = false;
  isComposing = false;
  /** In or near the window. */
  isNear = false;
  /** Its marks are still to be laid. */
  awaitsNear = false;
  badge: Badge | null = null;
  marked: Marked[] = [];
  /** Ranges of `marked` that nothing of the page covers. */
  private open: Range[] = [];
  /** Something of the page may lie over a part of it: so it was when it was last looked at. */
  private mayBeCovered = true;

  constructor(id: string, editor: Editor, asked: { role: FieldRole; label?: string } | null = null) {
    this.id = id;
    this.asked = asked?.role ?? null;
    this.editor = editor;
    const { element } = editor;
    this.names = namesOf(element);
    this.label = asked?.label ?? (this.names[0] ?? '').replace(/\s*[:*]+\s*$/, '');
    this.signature = signatureOf(
      element.localName,
      this.label,
      element.getAttribute('name') ?? (this.label ? '' : element.id),
    );
  }

  /** Gives the field the role that the user chose, or the one that its names tell. */
  takeRole(chosen: Readonly<Record<string, FieldRole>>, labels: readonly RoleLabels[]): void {
    const role = this.asked ?? chosen[this.signature];
    this.isChosen = role !== undefined;
    this.role = role ?? guessRole(this.names, labels);
  }

  /** Whether its text is the extension's business: a plan text, or what completes one in its row. */
  get isRead(): boolean {
    return this.role !== 'none' || (this.column !== null && !this.isChosen);
  }

  /** What the plan is told of it. */
  report(): FieldReport {
    const { id, role, label, text, row } = this;
    const column = this.isChosen ? null : this.column;
    return { id, role, label, text, ...(row && { row }), ...(row && column && { column }) };
  }

  /** Reads the text again; true when it changed. Findings move with the edit. A field that is no plan text is not read. */
  read(): boolean {
    const text = this.isRead ? this.editor.read() : '';
    const before = this.text;
    if (text === before) return false;
    this.text = text;
    this.findings = moved(this.findings, before, text);
    return true;
  }

  /** Takes the findings for the text that was reported; what changed since then moves or goes. */
  take(findings: readonly Finding[], inPlan: boolean): void {
    this.findings = moved(findings, this.reported ?? '', this.text);
    this.inPlan = inPlan;
  }

  /**
   * Lays the ranges of the findings anew. Marks that lie over the page are laid once their field comes near the window:
   * a form of hundreds of fields costs no more than what can be seen of it.
   */
  mark(marks: Marks): void {
    this.awaitsNear = this.editor.mirrored && !this.isNear && this.findings.length > 0;
    if (this.awaitsNear) {
      this.marked = [];
      this.show(marks, []);
      return;
    }
    // A range that still stands where it should is kept: what is drawn by it need not be drawn again.
    const known = new Map(this.marked.map(({ finding, range }) => [finding.key, range]));
    this.marked = this.findings.flatMap((finding) => {
      const range = finding.end > finding.start ? this.editor.range(finding) : null;
      const before = known.get(finding.key);
      return range ? [{ finding, range: before && isSamePlace(before, range) ? before : range }] : [];
    });
    this.show(marks, this.uncovered());
  }

  /** Marks that lie over the page do not show through what lies over the field. */
  unmarkCovered(marks: Marks): void {
    if (!this.editor.mirrored || this.marked.length === 0) return;
    this.mayBeCovered = isPartlyCovered(this.editor.element);
    const open = this.uncovered();
    if (open.length !== this.open.length || open.some((range, index) => range !== this.open[index]))
      this.show(marks, open);
  }

  private show(marks: Marks, open: Range[]): void {
    this.open = open;
    const seen = new Set(open);
    marks.show(
      this,
      this.marked.flatMap(({ finding, range }) => (seen.has(range) ? [{ range, kind: finding.severity }] : [])),
    );
  }

  private uncovered(): Range[] {
    const ranges = this.marked.map(({ range }) => range);
    const { element, mirrored } = this.editor;
    if (!mirrored || !this.mayBeCovered) return ranges;
    return ranges.filter((range) => {
      const [box] = range.getClientRects();
      return !box || !isCovered(element, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
    });
  }

  badgeState(hasFocus: boolean): BadgeState | null {
    const [worst] = severities.filter((severity) => this.findings.some((finding) => finding.severity === severity));
    if (worst) return { kind: 'findings', count: countPoints(this.findings), severity: worst };
    if (this.text.trim() !== '' && this.role !== 'none' && (isPlanRole(this.role) || this.inPlan))
      return { kind: 'fine' };
    if (this.asked) return null;
    // A choice can be taken back at the field where it was made.
    return hasFocus && (this.isChosen || this.editor.element.localName !== 'input') ? { kind: 'idle' } : null;
  }
}

const isSamePlace = (one: Range, other: Range) =>
  one.startContainer === other.startContainer &&
  one.endContainer === other.endContainer &&
  one.startOffset === other.startOffset &&
  one.endOffset === other.endOffset;

/** A field lower than this has one line or two: its middle tells. */
const LINES = 50;

/** Looks at a few points of a field, as most fields are covered by nothing. */
function isPartlyCovered(element: HTMLElement): boolean {
  const seen = visiblePart(element);
  if (!seen) return false;
  const at = (from: number, size: number, part: number) => from + 2 + ((size - 4) * part) / 4;
  const rows = seen.height < LINES ? [2] : [0, 1, 2, 3, 4];
  return rows.some((row) =>
    [0, 2, 4].some((column) => isCovered(element, at(seen.left, seen.width, column), at(seen.top, seen.height, row))),
  );
}

/** Whether something of the page lies over a field at a point; what the field stands in does not. */
function isCovered(element: HTMLElement, x: number, y: number): boolean {
  const top = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return top !== null && !top.contains(element) && !element.contains(top) && top.localName !== 'doelwijzer-overlay';
}

function moved(findings: readonly Finding[], before: string, after: string): Finding[] {
  const edit = editBetween(before, after);
  if (!edit) return [...findings];
  return findings.flatMap((finding) => {
    // About the plan as a whole: at no words, so no edit can be at them.
    if (finding.end === finding.start) return [finding];
    return shifted(finding, edit, after) ?? [];
  });
}
