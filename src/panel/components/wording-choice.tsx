import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../locale/index.ts';

interface Props<Wording extends string> {
  options: readonly { wording: Wording; text: string }[];
  chosen: Wording;
  onChange(wording: Wording): void;
}

/** The same sentence in several wordings; one is chosen. */
export function WordingChoice<Wording extends string>({ options, chosen, onChange }: Props<Wording>) {
  const name = useId();
  return (
    <fieldset class="wordings">
      <legend class="utrecht-form-label">{t('panel_writer_result')}</legend>
      {options.map(({ wording, text }) => (
        <label key={wording} class="wording" data-wording={wording}>
          <input type="radio" name={name} checked={wording === chosen} onChange={() => onChange(wording)} />
          <span>
            <span class="hint">{t(`panel_writer_wording_${wording}` as MessageKey)}</span>
            <span class="wording__text" lang="nl">
              {text}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
