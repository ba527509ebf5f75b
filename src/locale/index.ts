import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/nl/messages.json';

/** Every text of the interface: the keys of `public/_locales/nl/messages.json`, prefixed by part. */
export type MessageKey = keyof typeof messages;

/** Keys that have a `_one` and an `_other` form, without that ending. */
type CountedKey = Extract<MessageKey, `${string}_one`> extends `${infer Key}_one` ? Key : never;

/** The text for a key in the language of the browser (Dutch where there is no other), `$1`, `$2` … filled in. */
export function t(key: MessageKey, substitutions?: string[]): string {
  const { i18n }: { i18n: { getMessage(key: string, substitutions?: string[]): string } } = browser;
  return i18n.getMessage(key, substitutions);
}

/** The language that the texts are in, as a BCP 47 tag: for `lang`, plurals, dates and sorting. */
export function language(): string {
  return t('common_language');
}

/** The text for a number of things in the right plural form; `$1` is the number as the language writes it. */
export function counted(key: CountedKey, count: number, substitutions: string[] = []): string {
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  const shown = new Intl.NumberFormat(language()).format(count);
  return t(`${key}_${form}` as MessageKey, [shown, ...substitutions]);
}
