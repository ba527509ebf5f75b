import { signal } from '@preact/signals';
import { t } from '../../locale/index.ts';
import {
  emptySlots,
  type Reasoning,
  reasoningSentence,
  type SentenceAddress,
  slots,
  type Wording,
  wordings,
} from '../model/sentences.ts';
import { suggestionsFor } from '../model/suggestions.ts';
import type { ViewProps } from '../views/index.ts';
import { BuiltSentence } from './built-sentence.tsx';
import { SelectField, TextField } from './form-field.tsx';
import { Suggestions } from './suggestions.tsx';

const empty: Reasoning = { mainGoal: '', goal: '', circumstance: '', obstacle: '', provision: '', effect: '' };

/** What was filled in, for as long as the panel is open. */
const reasoning = signal<Reasoning>(empty);
const wording = signal<Wording>('story');

type Props = Pick<ViewProps, 'plan' | 'kader' | 'insert'> & { address: SentenceAddress };

/** Builds the reasoning sentence of the method out of its parts. */
export function ReasoningBuilder({ plan, kader, insert, address }: Props) {
  const now = reasoning.value;
  const set = (part: Partial<Reasoning>) => {
    reasoning.value = { ...reasoning.peek(), ...part };
  };
  const suggestions = suggestionsFor(plan, now.provision);
  return (
    <>
      <SelectField
        label={t('panel_writer_main_goal')}
        value={now.mainGoal}
        onInput={(mainGoal) => set({ mainGoal })}
        options={[
          { value: '', label: t('panel_writer_main_goal_none') },
          ...kader.mainGoals.map(({ name }) => ({ value: name.split(' – ')[0]!, label: name, lang: 'nl' as const })),
        ]}
      />
      {slots.map((slot) => {
        const label = t(`panel_writer_slot_${slot}`);
        return (
          <TextField
            key={slot}
            label={label}
            hint={t(`panel_writer_hint_${slot}`)}
            value={now[slot]}
            onInput={(text) => set({ [slot]: text })}
          >
            <Suggestions
              of={label}
              items={suggestions[slot].filter((text) => text !== now[slot])}
              onChoose={(text) => set({ [slot]: text })}
            />
          </TextField>
        );
      })}
      <BuiltSentence
        wordings={wordings.map((each) => ({ wording: each, text: reasoningSentence(now, address, each) }))}
        chosen={wording}
        open={emptySlots(now).length}
        fieldRole="whole"
        plan={plan}
        kader={kader}
        insert={insert}
        onClear={() => {
          reasoning.value = empty;
        }}
      />
    </>
  );
}
