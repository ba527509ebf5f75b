import type { Signal } from '@preact/signals';
import { t } from '../../locale/index.ts';
import type { FieldRole } from '../../method/roles.ts';
import type { ViewProps } from '../views/index.ts';
import { Button } from './button.tsx';
import { SentenceResult } from './sentence-result.tsx';
import { WordingChoice } from './wording-choice.tsx';

interface Props<Wording extends string> extends Pick<ViewProps, 'plan' | 'kader' | 'insert'> {
  wordings: readonly { wording: Wording; text: string }[];
  chosen: Signal<Wording>;
  /** Number of parts that are still to be filled in. */
  open: number;
  fieldRole: FieldRole;
  onClear(): void;
}

/** What comes of a sentence's parts: its wordings, what the checker says of the chosen one, and beginning anew. */
export function BuiltSentence<Wording extends string>({ wordings, chosen, onClear, ...result }: Props<Wording>) {
  const { text = '' } = wordings.find(({ wording }) => wording === chosen.value) ?? {};
  return (
    <>
      <WordingChoice
        options={wordings}
        chosen={chosen.value}
        onChange={(next) => {
          chosen.value = next;
        }}
      />
      <SentenceResult text={text} {...result} />
      <Button look="subtle" onClick={onClear}>
        {t('panel_writer_clear')}
      </Button>
    </>
  );
}
