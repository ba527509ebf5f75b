import { z } from 'zod';
import { type KaderError, kaderErrors } from './kader-errors.ts';
import { fieldRoles, ruleIds, severities } from './roles.ts';

// Without it zod tries `new Function`, which the content security policy of an extension refuses, with a report each time.
z.config({ jitless: true });

/** Texts are shown as they are: markup in one is a mistake, or meant to do harm. */
const MARKUP = /<[a-z!/?]/i;
/** Signs of patterns: words are compared as they stand, so a pattern would never be found. */
const PATTERN = /[\\[\]{}^$|]|\(\?|[).][+*]/;
const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !MARKUP.test(value), 'Hier staat HTML. Haal de codes tussen < en > weg.');
const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const name = text(120);
const word = text(60).refine(
  (value) => !PATTERN.test(value),
  'Hier staat een patroon. Schrijf gewone woorden, zonder tekens als * + | [ ].',
);
const words = z.array(word).min(1).max(100);
const url = z.url({ protocol: /^https$/ }).max(500);
const role = z.enum(fieldRoles);
const rule = z.enum(ruleIds);
const severity = z.enum(severities);

const source = z.strictObject({ id, name: text(200), url: url.optional() });

/** A main goal (hoofddoel) or result area (resultaatgebied). */
const mainGoal = z.strictObject({
  id,
  name,
  description: text(1000),
  /** Questions that support the conversation about this goal. */
  questions: z.array(text(300)).max(30).optional(),
  /** Words that point to this goal, besides what the checker knows of the five main goals by their ids. */
  vocabulary: z.array(word).max(500),
});

/** The usual labels of the fields with this role; compared without regard to capitals and a closing colon. */
const fieldRole = z.strictObject({ role, name, labels: z.array(word).min(1).max(100) });

const ruleSetting = z.strictObject({ on: z.boolean(), severity: severity.optional() });

const guidanceItem = z.strictObject({
  id,
  title: text(120),
  /** Plain text: paragraphs parted by an empty line; lines that begin with "- " or "1. " are lists. */
  body: text(4000),
  roles: z.array(role).max(fieldRoles.length).default([]),
  rules: z.array(rule).max(ruleIds.length).default([]),
  /** Id of a source. */
  source: id,
});

/** A term of the law or of the organisation's own rules: `count` `unit` counted from `from`. */
const term = z.strictObject({
  id,
  name,
  count: z.int().min(1).max(1000),
  unit: z.enum(['working-days', 'days', 'weeks', 'months', 'years']),
  from: text(200),
  source: id,
});

const example = z.strictObject({ id, title: text(120), text: text(8000), role: role.default('whole'), why: text(500) });

/** What every extra requirement has: how it is shown when the plan lacks it. */
const requirement = { severity, title: text(120), explanation: text(1000), source: id };

/**
 * Demands of a kader beyond the rules of the method. Each kind says what must be found and where (`per`); words are
 * plain words, matched as the checker matches its own vocabulary.
 */
const extraRequirement = z.discriminatedUnion('kind', [
  /** Each goal or provision, or the plan once, falls under one of `mainGoals`. */
  z.strictObject({ kind: z.literal('names-result-area'), per: z.enum(['plan', 'goal', 'provision']), ...requirement }),
  /** A development aim (ontwikkelrichting) is named. */
  z.strictObject({
    kind: z.literal('names-development-aim'),
    per: z.enum(['goal', 'provision']),
    aims: z.array(z.strictObject({ id, name, words })).min(2).max(10),
    ...requirement,
  }),
  /** Each step says who is responsible and, where `moment` is on, when. */
  z.strictObject({
    kind: z.literal('names-responsible-party'),
    per: z.literal('step'),
    moment: z.boolean(),
    ...requirement,
  }),
  /** The plan names its fixed contact, under one of these words (regievoerder, vaste contactpersoon). */
  z.strictObject({ kind: z.literal('names-fixed-contact'), words, ...requirement }),
  /** The plan says what the resident and the own network do themselves. */
  z.strictObject({ kind: z.literal('mentions-own-strength'), words, ...requirement }),
  /** The plan has a moment to look back or to meet again, under one of these words, with its time. */
  z.strictObject({ kind: z.literal('has-evaluation-moment'), words, ...requirement }),
  /** Each provision says its size, frequency and duration. */
  z.strictObject({
    kind: z.literal('states-extent'),
    per: z.literal('provision'),
    parts: z
      .array(z.enum(['size', 'frequency', 'duration']))
      .min(1)
      .max(3),
    ...requirement,
  }),
  /** A hand-over, known by one of `words`, notes the consent of the person concerned. */
  z.strictObject({ kind: z.literal('notes-consent'), per: z.literal('hand-over'), words, ...requirement }),
  /** The plan says something about a subject, under one of these words. */
  z.strictObject({ kind: z.literal('mentions-topic'), topic: name, words, ...requirement }),
]);

/** A method profile: main goals, rules that are on, guidance and sources. Data only: no code, no patterns. */
export const kaderSchema = z
  .strictObject({
    /** Where editors find the published JSON Schema. */
    $schema: text(500).optional(),
    id,
    name,
    version: z.string().regex(/^\d{1,4}(\.\d{1,4}){1,2}$/),
    sources: z.array(source).min(1).max(40),
    mainGoals: z.array(mainGoal).min(1).max(20),
    fieldRoles: z.array(fieldRole).min(1).max(fieldRoles.length),
    /** A rule that is not named is on, with its own severity. */
    rules: z.partialRecord(rule, ruleSetting),
    guidance: z.array(guidanceItem).max(200),
    terms: z.array(term).max(60),
    extraRequirements: z.array(extraRequirement).max(40).default([]),
    examples: z.array(example).max(60).optional(),
  })
  .superRefine((kader, context) => {
    const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });

    for (const key of ['sources', 'mainGoals', 'guidance', 'terms', 'examples'] as const) {
      const seen = new Set<string>();
      for (const [index, item] of (kader[key] ?? []).entries()) {
        if (seen.has(item.id))
          refuse([key, index, 'id'], `Het id "${item.id}" komt vaker voor. Geef elk onderdeel een eigen id.`);
        seen.add(item.id);
      }
    }

    const sources = new Set(kader.sources.map((item) => item.id));
    for (const key of ['guidance', 'terms', 'extraRequirements'] as const) {
      for (const [index, item] of kader[key].entries()) {
        if (sources.size === 0 || sources.has(item.source)) continue;
        refuse(
          [key, index, 'source'],
          `De bron "${item.source}" staat niet bij sources. Voeg de bron toe of noem een bron die er wel staat.`,
        );
      }
    }

    const roles = new Set<string>();
    const labels = new Map<string, string>();
    for (const [index, item] of kader.fieldRoles.entries()) {
      if (roles.has(item.role))
        refuse(['fieldRoles', index, 'role'], `De rol "${item.role}" staat er twee keer. Zet de labels bij elkaar.`);
      roles.add(item.role);
      for (const [place, label] of item.labels.entries()) {
        const known = labels.get(label.toLowerCase());
        if (known)
          refuse(
            ['fieldRoles', index, 'labels', place],
            `Het label "${label}" hoort al bij de rol "${known}". Noem elk label één keer.`,
          );
        labels.set(label.toLowerCase(), item.role);
      }
    }

    for (const [index, item] of kader.extraRequirements.entries()) {
      if (item.kind !== 'names-development-aim') continue;
      const aims = new Set<string>();
      for (const [place, aim] of item.aims.entries()) {
        if (aims.has(aim.id))
          refuse(
            ['extraRequirements', index, 'aims', place, 'id'],
            `Het id "${aim.id}" komt vaker voor. Geef elke richting een eigen id.`,
          );
        aims.add(aim.id);
      }
    }
  });

export type Kader = z.infer<typeof kaderSchema>;

/** Reads a kader that an organisation supplies; errors say in Dutch where the file is wrong and how to mend it. */
export function parseKader(json: unknown): { kader: Kader } | { errors: KaderError[] } {
  const result = kaderSchema.safeParse(json, { reportInput: true });
  return result.success ? { kader: result.data } : { errors: kaderErrors(result.error.issues) };
}
