import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  hint?: string;
  value: string;
  /** What is wrong with what stands there, in the Dutch of the method. */
  error?: string | undefined;
  onInput(value: string): void;
}

/** A labelled line or box of text. Plans are Dutch, whatever the language of the interface. */
export function TextField({
  label,
  hint,
  value,
  error,
  onInput,
  type = 'text',
  rows,
  children,
}: FieldProps & { type?: 'text' | 'date'; rows?: number; children?: ComponentChildren }) {
  const id = useId();
  const shared = {
    id,
    value,
    autocomplete: 'off',
    class: 'utrecht-textbox utrecht-textbox--html-input',
    lang: 'nl',
    ...((hint || error) && {
      'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' '),
    }),
    ...(error && { 'aria-invalid': true }),
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  } as const;
  return (
    <div class="form-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {rows && <textarea {...shared} rows={rows} />}
      {!rows && (type === 'date' ? <input {...shared} type="date" /> : <input {...shared} type="text" />)}
      {error && (
        <span class="form-error" id={`${id}-error`} lang="nl">
          {error}
        </span>
      )}
      {children}
    </div>
  );
}

interface SelectProps extends Omit<FieldProps, 'error' | 'hint'> {
  /** Language of the label, where it is not that of the interface. */
  lang?: 'nl';
  disabled?: boolean;
  options: readonly { value: string; label: string; lang?: 'nl' }[];
}

/** A labelled choice out of a short list. */
export function SelectField({ label, lang, value, onInput, options, disabled = false }: SelectProps) {
  const id = useId();
  return (
    <div class="form-field">
      <label class="utrecht-form-label" for={id} lang={lang}>
        {label}
      </label>
      <select
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        value={value}
        disabled={disabled}
        onInput={(event) => onInput(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
