import type { Address } from './messages.ts';

/** The words that a sentence needs for a form of address. */
export interface AddressForms {
  /** Subject: "mevrouw", "u", "ik". */
  subject: string;
  wants: string;
  can: string;
}

export function addressForms(address: Address): AddressForms {
  switch (address) {
    case 'ik':
      return { subject: 'ik', wants: 'wil', can: 'kan' };
    case 'u':
      return { subject: 'u', wants: 'wilt', can: 'kunt' };
    case 'je':
      return { subject: 'je', wants: 'wilt', can: 'kunt' };
    default:
      return { subject: address, wants: 'wil', can: 'kan' };
  }
}
