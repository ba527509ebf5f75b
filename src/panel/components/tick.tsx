/** Done or not: a filled circle with a tick, or a dashed one; `label` says it in words. */
export function Tick({ done, label }: { done: boolean; label: string }) {
  return (
    <svg class={`tick ${done ? 'tick--done' : ''}`} viewBox="0 0 20 20" role="img" aria-label={label}>
      <circle cx="10" cy="10" r="8.5" />
      {done && <path d="m5.8 10.3 3 3 5.6-6.4" />}
    </svg>
  );
}
