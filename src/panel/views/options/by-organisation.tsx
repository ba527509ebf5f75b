import { t } from '../../../locale/index.ts';

/** Says that something was set from outside, so that nobody looks for the way to change it. */
export function ByOrganisation() {
  return (
    <p class="nl-paragraph by-organisation">
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M4 9h12v9H4zM6.5 9V6a3.5 3.5 0 0 1 7 0v3" fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
      {t('options_by_organisation')}
    </p>
  );
}
