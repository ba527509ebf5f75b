import { signal } from '@preact/signals';
import { addressOf } from '../../checker/messages.ts';
import { t } from '../../locale/index.ts';
import type { PlanSnapshot } from '../../messages/protocol.ts';
import { AgreementBuilder } from '../components/agreement-builder.tsx';
import { Button } from '../components/button.tsx';
import { SelectField } from '../components/form-field.tsx';
import { ReasoningBuilder } from '../components/reasoning-builder.tsx';
import { addresses, type SentenceAddress } from '../model/sentences.ts';
import type { ViewProps } from './index.ts';

const kinds = ['reasoning', 'agreement'] as const;
const kind = signal<(typeof kinds)[number]>('reasoning');
/** As chosen; null while the plan itself tells. */
const chosen = signal<SentenceAddress | null>(null);

/** Builds sentences of a plan: the reasoning of a provision, or an agreement. */
export function WriterView({ plan, kader, insert }: ViewProps) {
  const address = chosen.value ?? addressIn(plan);
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
        value={address}
        onInput={(value) => {
          chosen.value = value as SentenceAddress;
        }}
        options={addresses.map((each) => ({ value: each, label: each }))}
      />
      <Builder plan={plan} kader={kader} insert={insert} address={address} />
    </div>
  );
}

/** How the plan speaks of the resident. */
function addressIn(plan: PlanSnapshot | null): SentenceAddress {
  const used = addressOf((plan?.statements ?? []).map(({ text }) => text));
  return addresses.find((each) => each === used) ?? 'mevrouw';
}
