import { browser } from 'wxt/browser';
import type { FieldText, Finding, Proposal } from '../checker/types.ts';
import type { CellRole } from '../method/roles.ts';
import type { IgnoredItem } from './protocol.ts';

/** A field as its frame tells of it. Ids are unique within the frame. */
export interface FieldReport extends FieldText {
  label: string;
  /** The row that it is a cell of, unique within the frame. */
  row?: string;
  /** What it says of the cells beside it, where that is no part of the plan by itself. */
  column?: CellRole;
  /** A date or choice: it is read for its row, and nothing is found in it. */
  beside?: boolean;
}

/** What a frame shows of the plan; what did not change is left out. */
export interface FrameView {
  /** Field → its findings, without what is ignored. All fields that have any. */
  findings: Record<string, Finding[]>;
  /** Fields that the checker took for plan text. */
  planFields: string[];
  /** Points of attention in the whole plan. */
  count: number;
}

/** From a frame to the plan, which the top frame holds. */
export type ToPlan =
  /** The fields of the frame in order of place, with the text of those that changed since the last report. */
  | { type: 'fields'; order: string[]; changed: FieldReport[] }
  | { type: 'focus'; field: string }
  /** The finding whose card is open. */
  | { type: 'open'; finding: Pick<Finding, 'key' | 'field'> | null }
  | { type: 'propose'; finding: Finding }
  | { type: 'ignore'; item: IgnoredItem }
  | { type: 'undo-ignore'; item: IgnoredItem }
  /** The frame is going. */
  | { type: 'gone' };

/** From the plan to a frame. */
export type ToFrame =
  | { type: 'view'; view: FrameView }
  | { type: 'show-finding'; key: string; field: string; keyboard: boolean }
  | { type: 'show-text'; field: string; start: number; end: number }
  | { type: 'apply'; proposal: Proposal }
  | { type: 'insert'; field: string; text: string }
  /** Read everything again, and say what came of it. */
  | { type: 'check-now' }
  /** Read text that is no field: what is selected, or all that can be read. */
  | { type: 'check-selection' | 'check-page' }
  /** Open the menu of the field that has the focus. */
  | { type: 'field-menu' }
  /** The plan began anew: report everything. */
  | { type: 'report' };

/** What the user asks by a shortcut or menu of the browser. */
export type Command =
  | 'next-finding'
  | 'previous-finding'
  | 'check-now'
  | 'check-selection'
  | 'check-page'
  | 'field-menu';

/** From a page's script to the background. */
export type ToBackground =
  /** A top frame began to check: panels, which hear this too, connect to it. */
  | { to: 'background'; type: 'ready' }
  | { to: 'background'; type: 'count'; count: number | null }
  /** Answered by whether it could be opened. */
  | { to: 'background'; type: 'open-panel' }
  | { to: 'background'; type: 'to-plan'; message: ToPlan }
  | { to: 'background'; type: 'to-frame'; frame: number | 'all'; message: ToFrame };

/** From the background to a page's script; `from` is the frame whose message is relayed. */
export type ToPage =
  | { to: 'page'; type: 'command'; command: Command }
  | { to: 'page'; type: 'plan'; from: number; message: ToPlan }
  | { to: 'page'; type: 'frame'; message: ToFrame };

/** Sends a message to the background; undefined when nobody is there (any more). */
export async function toBackground(message: ToBackground): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Hears messages of one address until the signal is aborted; what the listener returns is the answer. */
export function listen<To extends 'background' | 'page'>(
  to: To,
  listener: (message: To extends 'background' ? ToBackground : ToPage, sender: Sender) => Promise<unknown> | undefined,
  signal?: AbortSignal,
): void {
  const heard = (message: unknown, sender: Sender) =>
    (message as { to?: string } | null)?.to === to ? listener(message as never, sender) : undefined;
  browser.runtime.onMessage.addListener(heard);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard));
}

/** Who sent a message: the tab and frame of a page's script. */
export interface Sender {
  tab?: { id?: number; windowId?: number };
  frameId?: number;
}
