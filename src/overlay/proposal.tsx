import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Proposal } from '../checker/types.ts';
import { layMirror, type Mirror } from '../fields/mirror.ts';
import { t } from '../locale/index.ts';
import { MarksContext } from './marks-context.ts';

interface Props {
  proposal: Proposal;
  /** Whether the field took the sentence. */
  onApply(text: string): Promise<boolean>;
  onBack(): void;
}

/** What is still to be filled in: between brackets. */
const SLOT = /\[[^\]]*\]/;
const SLOTS = new RegExp(SLOT, 'g');

/** The proposed sentence, to be filled in and changed before it goes into the text. */
export function ProposalForm({ proposal, onApply, onBack }: Props) {
  const [text, setText] = useState(proposal.text);
  const [refused, setRefused] = useState(false);
  const [copied, setCopied] = useState(false);
  const marks = useContext(MarksContext)!;
  const box = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<Mirror | null>(null);

  const markSlots = () => {
    mirror.current!.copy();
    mirror.current!.place(area.current!.getBoundingClientRect());
    const { text: node } = mirror.current!;
    const slots = [...node.data.matchAll(SLOTS)].map(({ 0: slot, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + slot.length);
      return { range, kind: 'slot' as const };
    });
    marks.show(box.current!, slots);
  };
  /** The next slot, selected: what is typed fills it. */
  const nextSlot = () => {
    const found = SLOT.exec(area.current!.value);
    area.current!.focus({ preventScroll: true });
    if (found) area.current!.setSelectionRange(found.index, found.index + found[0].length);
  };

  useEffect(() => {
    mirror.current = layMirror(area.current!, box.current!);
    nextSlot();
    const owner = box.current!;
    return () => marks.show(owner, []);
  }, []);
  useEffect(markSlots, [text]);

  const copy = async () => {
    const selected = () => {
      area.current!.select();
      return document.execCommand('copy');
    };
    setCopied(await (navigator.clipboard?.writeText(text).then(() => true, selected) ?? selected()));
  };

  return (
    <form
      class="proposal"
      onSubmit={async (event) => {
        event.preventDefault();
        setRefused(!(await onApply(text)));
      }}
    >
      <label class="proposal__label" for="proposal-text">
        {t('overlay_proposal')}
      </label>
      <div class="proposal__box" ref={box}>
        <textarea
          id="proposal-text"
          ref={area}
          rows={5}
          lang="nl"
          value={text}
          onInput={(event) => {
            setCopied(false);
            setText(event.currentTarget.value);
          }}
          onScroll={markSlots}
        />
      </div>
      {SLOT.test(text) && <p class="hint">{t('overlay_proposal_slots')}</p>}
      {refused && (
        <p class="alert" role="alert">
          {t('overlay_not_applied')}
        </p>
      )}
      <footer class="card__foot">
        <div class="actions">
          {!refused && (
            <button type="submit" class="button button--primary">
              {t('overlay_apply')}
            </button>
          )}
          <button type="button" class={refused ? 'button button--primary' : 'button'} onClick={copy}>
            {t(copied ? 'overlay_copied' : 'overlay_copy')}
          </button>
          <button type="button" class="button" onClick={onBack}>
            {t('overlay_back')}
          </button>
        </div>
      </footer>
    </form>
  );
}
