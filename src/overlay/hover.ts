import type { ShownField } from './field.ts';
import type { Host } from './host.ts';

interface Hover {
  fieldOf(event: Event): ShownField | null;
  /** The pointer rests on these findings of a field, or was pressed on them. */
  onRest(field: ShownField, keys: readonly string[]): void;
  /** It has left them. */
  onLeave(): void;
}

/** How long the pointer rests on a mark before the card opens, and is away before it closes. */
const REST = 250;
const AWAY = 350;

/** Tells when the pointer rests on a mark, by where its text is; nothing of the page is covered to know it. */
export function watchHover(
  document: Document,
  host: Host,
  { fieldOf, onRest, onLeave }: Hover,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting = '';
  let frame = 0;

  const after = (time: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, time);
  };
  const look = (field: ShownField | null, x: number, y: number, inside: boolean) => {
    const keys = field ? keysAt(field, x, y) : [];
    const now = inside ? 'inside' : keys.join('\n');
    if (now === resting) return;
    const left = resting !== '';
    resting = now;
    if (inside) clearTimeout(timer);
    else if (field && keys.length > 0) after(REST, () => onRest(field, keys));
    else if (left) after(AWAY, onLeave);
  };

  const window = document.defaultView!;
  const options = { capture: true, passive: true, signal };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const { clientX: x, clientY: y } = event;
      const inside = host.owns(event);
      const field = inside ? null : fieldOf(event);
      if (!field && !inside && resting === '') return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look(field, x, y, inside));
    },
    options,
  );
  document.documentElement.addEventListener('pointerleave', () => look(null, 0, 0, false), options);
  window.addEventListener(
    'click',
    (event) => {
      const field = host.owns(event) ? null : fieldOf(event);
      const selection = field?.editor.selection();
      if (!field || (selection && selection.start !== selection.end)) return;
      const keys = keysAt(field, event.clientX, event.clientY);
      if (keys.length === 0) return;
      clearTimeout(timer);
      onRest(field, keys);
    },
    options,
  );
  // Who types is not reading marks.
  window.addEventListener(
    'keydown',
    () => {
      clearTimeout(timer);
      resting = '';
    },
    options,
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
}

function keysAt(field: ShownField, x: number, y: number): string[] {
  const at = field.marked.filter(({ range }) =>
    [...range.getClientRects()].some(
      ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom + 3,
    ),
  );
  return at.map(({ finding }) => finding.key);
}
