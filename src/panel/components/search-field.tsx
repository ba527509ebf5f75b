import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  onInput(value: string): void;
}

/** A labelled field to search with. */
export function SearchField({ label, value, onInput }: Props) {
  const id = useId();
  return (
    <div class="search-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        type="search"
        value={value}
        autocomplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
