import { plain } from './role.ts';

/**
 * Tells a field from others of its site, the same in every case and session, without readable text: a digest of its
 * kind, label and name. Digits go: rows and random ids are numbered.
 */
export function signatureOf(kind: string, label: string, name: string): string {
  return digest([kind, plain(label), name.replace(/\d+/g, '')].join('\n'));
}

/** 53 bits of a mixing hash (after Bob Jenkins' one-at-a-time and the finaliser of MurmurHash3), in base 36. */
function digest(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (2 ** 32 * (high & 0x1fffff) + (low >>> 0)).toString(36);
}
