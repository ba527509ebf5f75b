import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { type Address, addressOf } from '../../checker/messages.ts';
import { t } from '../../locale/index.ts';
import type { PlanSnapshot } from '../../messages/protocol.ts';
import { addressInForce } from '../../settings/in-force.ts';
import { load, onChange, type Settings } from '../../settings/settings.ts';
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
  const set = useAddressInForce();
  const address = chosen.value ?? addressIn(plan, set);
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
        options={addresses.map((each) => ({ value: each, label: each, lang: 'nl' }))}
      />
      <Builder plan={plan} kader={kader} insert={insert} address={address} />
    </div>
  );
}

/** The form of address of the settings; null while the plan itself tells. */
function useAddressInForce(): Address | null {
  const [address, setAddress] = useState<Address | null>(null);
  useEffect(() => {
    const closing = new AbortController();
    const take = (settings: Settings) => setAddress(addressInForce(settings));
    load().then(take);
    onChange(take, closing.signal);
    return () => closing.abort();
  }, []);
  return address;
}

/** How sentences speak of the resident: as the settings say, else as the plan does. */
function addressIn(plan: PlanSnapshot | null, set: Address | null): SentenceAddress {
  const used = set ?? addressOf((plan?.statements ?? []).map(({ text }) => text));
  return addresses.find((each) => each === used) ?? 'mevrouw';
}
