import { signal } from '@preact/signals';
import { t } from '../../locale/index.ts';
import {
  type Agreement,
  type AgreementWording,
  agreementSentence,
  agreementWordings,
  type SentenceAddress,
  worker,
} from '../model/sentences.ts';
import type { ViewProps } from '../views/index.ts';
import { BuiltSentence } from './built-sentence.tsx';
import { TextField } from './form-field.tsx';
import { Suggestions } from './suggestions.tsx';

const empty: Agreement = { who: '', what: '', when: '', measure: '', help: '', agreed: true };

/** What was filled in, for as long as the panel is open. */
const agreement = signal<Agreement>(empty);
const wording = signal<AgreementWording>('running');

type Props = Pick<ViewProps, 'plan' | 'kader' | 'insert'> & { address: SentenceAddress };

/** Builds an agreement: who does what by when, and how one sees that it is done. */
export function AgreementBuilder({ plan, kader, insert, address }: Props) {
  const now = agreement.value;
  const set = (part: Partial<Agreement>) => {
    agreement.value = { ...agreement.peek(), ...part };
  };
  const open = (['who', 'what', 'when', 'measure'] as const).filter((part) => now[part].trim() === '').length;
  return (
    <>
      <TextField label={t('panel_writer_who')} value={now.who} onInput={(who) => set({ who })}>
        <Suggestions
          of={t('panel_writer_who')}
          label={t('panel_writer_for_example')}
          items={[address, worker].filter((who) => who !== now.who)}
          onChoose={(who) => set({ who })}
        />
      </TextField>
      <TextField
        label={t('panel_writer_what')}
        hint={t('panel_writer_what_hint')}
        value={now.what}
        onInput={(what) => set({ what })}
      />
      <TextField
        label={t('panel_writer_help')}
        hint={t('panel_writer_help_hint')}
        value={now.help}
        onInput={(help) => set({ help })}
      />
      <TextField label={t('panel_writer_when')} type="date" value={now.when} onInput={(when) => set({ when })} />
      <TextField
        label={t('panel_writer_measure')}
        hint={t('panel_writer_measure_hint')}
        value={now.measure}
        onInput={(measure) => set({ measure })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={now.agreed}
          onChange={(event) => set({ agreed: event.currentTarget.checked })}
        />
        <span>{t('panel_writer_agreed')}</span>
      </label>
      <BuiltSentence
        wordings={agreementWordings.map((each) => ({ wording: each, text: agreementSentence(now, address, each) }))}
        chosen={wording}
        open={open}
        fieldRole="agreements"
        plan={plan}
        kader={kader}
        insert={insert}
        onClear={() => {
          agreement.value = empty;
        }}
      />
    </>
  );
}
