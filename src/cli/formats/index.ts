import type { Checked } from '../result.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { text } from './text.ts';

/** A form that results are written in, plan by plan as they come. */
export interface Format {
  start(): string;
  plan(checked: Checked): string;
  end(): string;
}

export const formatNames = ['text', 'json', 'jsonl', 'html'] as const;
export type FormatName = (typeof formatNames)[number];

/** A fresh format: it may count what it has written. */
export function createFormat(name: FormatName): Format {
  return { text, json, jsonl, html }[name]();
}
