import { t } from '../../../locale/index.ts';
import { type Settings, update } from '../../../settings/settings.ts';
import { addresses } from '../../../settings/values.ts';
import { SelectField } from '../../components/form-field.tsx';
import { Section } from './section.tsx';

/** How messages and proposed sentences speak of the resident. */
export function Address({ settings }: { settings: Settings }) {
  const advised = settings.policy.address;
  return (
    <Section id="address" title={t('options_address')}>
      <SelectField
        label={t('options_address_label')}
        value={settings.address}
        options={addresses.map((value) => ({
          value,
          ...(value !== 'auto' && { lang: 'nl' as const }),
          label:
            value !== 'auto'
              ? value
              : advised && advised !== 'auto'
                ? t('options_address_organisation', [advised])
                : t('options_address_auto'),
        }))}
        onInput={(value) => {
          const address = addresses.find((known) => known === value);
          if (address) update(() => ({ address }));
        }}
      />
    </Section>
  );
}
