import { signal } from '@preact/signals';
import { t } from '../../locale/index.ts';
import { AgreementBuilder } from '../components/agreement-builder.tsx';
import { Button } from '../components/button.tsx';
import { SelectField } from '../components/form-field.tsx';
import { ReasoningBuilder } from '../components/reasoning-builder.tsx';
import { addresses, type SentenceAddress } from '../model/sentences.ts';
import type { ViewProps } from './index.ts';

const kinds = ['reasoning', 'agreement'] as const;
const kind = signal<(typeof kinds)[number]>('reasoning');
const address = signal<SentenceAddress>('mevrouw');

/** Builds sentences of a plan: the reasoning of a provision, or an agreement. */
export function WriterView({ plan, kader, insert }: ViewProps) {
  const Builder = kind.value === 'reasoning' ? ReasoningBuilder : AgreementBuilder;
  return (
    <div class="form">
      <fieldset class="filter">
        <legend class="utrecht-form-label">{t('panel_writer_kind')}</legend>
        {kinds.map((each) => (
          <Button
            key={each}
            pressed={kind.value === each}
            data-kind={each}
            onClick={() => {
              kind.value = each;
            }}
          >
            {t(`panel_writer_${each}`)}
          </Button>
        ))}
      </fieldset>
      <SelectField
        label={t('panel_writer_address')}
        value={address.value}
        onInput={(value) => {
          address.value = value as SentenceAddress;
        }}
        options={addresses.map((each) => ({ value: each, label: each }))}
      />
      <Builder plan={plan} kader={kader} insert={insert} address={address.value} />
    </div>
  );
}
