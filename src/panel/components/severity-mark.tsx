import { t } from '../../locale/index.ts';
import type { Severity } from '../../method/roles.ts';

/** Each weight has its own shape, the same as on the page, so that it is told apart without colour. */
const shapes: Record<Severity, preact.JSX.Element> = {
  error: (
    <>
      <path class="severity__shape" d="M10 .5 19.5 10 10 19.5.5 10z" />
      <path class="severity__sign" d="M10 5.4v5.4m0 3v.2" />
    </>
  ),
  warning: (
    <>
      <path class="severity__shape" d="M10 1.5 19.5 18.5H.5z" />
      <path class="severity__sign" d="M10 8v5m0 2.4v.2" />
    </>
  ),
  info: (
    <>
      <circle class="severity__shape" cx="10" cy="10" r="9" />
      <path class="severity__sign" d="M10 9v6m0-9.2V6" />
    </>
  ),
};

/** The weight of a finding: a shape and a word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span class={`severity severity--${severity}`}>
      <svg class="severity__icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {shapes[severity]}
      </svg>
      <span>{t(`common_severity_${severity}`)}</span>
    </span>
  );
}
