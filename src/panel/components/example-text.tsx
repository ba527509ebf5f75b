import type { RuleExample } from '../../checker/rule.ts';

interface Props {
  example: RuleExample;
  label: string;
  tone: 'right' | 'wrong';
}

/** An example of a rule with the reason why it is right or wrong. */
export function ExampleText({ example, label, tone }: Props) {
  return (
    <figure class={`example ${tone === 'wrong' ? 'example--wrong' : ''}`}>
      <figcaption class="example__label">{label}</figcaption>
      <blockquote class="example__text" lang="nl">
        <Quoted text={example.text} quote={tone === 'wrong' ? (example.quote ?? '') : ''} />
      </blockquote>
      <p class="nl-paragraph hint" lang="nl">
        {example.why}
      </p>
    </figure>
  );
}

/** A text with the words that it is about marked. */
export function Quoted({ text, quote }: { text: string; quote: string }) {
  const at = quote === '' ? -1 : text.indexOf(quote);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}
