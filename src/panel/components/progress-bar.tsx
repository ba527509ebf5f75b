/** How much of something is done; the number itself stands beside it in words. */
export function ProgressBar({ value, max }: { value: number; max: number }) {
  return (
    <span class="progress" aria-hidden="true">
      <span class="progress__done" style={{ inlineSize: `${max === 0 ? 0 : (100 * value) / max}%` }} />
    </span>
  );
}
