import { z } from 'zod';
import { type RuleId, ruleIds, severities } from '../method/roles.ts';

// Without it zod tries `new Function`, which the content security policy of an extension refuses, with a report each time.
z.config({ jitless: true });

/** How a resident is spoken of; `auto`: as the text itself does. */
export const addresses = ['auto', 'mevrouw', 'meneer', 'u', 'je', 'ik', 'de inwoner'] as const;

/** What can be chosen for a rule: its weight, or that it is off. */
export const ruleChoices = [...severities, 'off'] as const;
export type RuleChoice = 'off' | 'error' | 'warning' | 'info';

/** Choices by rule; a rule or choice that is not known (any more) is passed over. */
export const choices = z
  .record(z.string(), z.unknown())
  .catch({})
  .transform((all) => {
    const known: Partial<Record<RuleId, RuleChoice>> = {};
    for (const id of ruleIds) {
      const choice = ruleChoices.find((candidate) => candidate === all[id]);
      if (choice) known[id] = choice;
    }
    return known;
  });

/** Words of one's own. */
export const words = z.array(z.string().trim().min(1).max(60)).max(1000).catch([]);
