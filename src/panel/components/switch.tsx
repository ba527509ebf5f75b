import { useId } from 'preact/hooks';

interface Props {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange(checked: boolean): void;
}

/** A switch with its label; the whole row can be clicked. */
export function Switch({ label, checked, disabled = false, onChange }: Props) {
  const id = useId();
  return (
    <label class="switch" for={id}>
      <span class="switch__label">{label}</span>
      <span class="utrecht-form-toggle utrecht-form-toggle--html-checkbox">
        <input
          id={id}
          class="utrecht-form-toggle__checkbox"
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state
          role="switch"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="utrecht-form-toggle__track">
          <span class="utrecht-form-toggle__thumb" />
        </span>
      </span>
    </label>
  );
}
