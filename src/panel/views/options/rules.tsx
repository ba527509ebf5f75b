import { ruleById } from '../../../checker/rules/index.ts';
import { t } from '../../../locale/index.ts';
import type { Kader } from '../../../method/kader.ts';
import { type RuleId, ruleIds } from '../../../method/roles.ts';
import { ruleChoicesInForce } from '../../../settings/in-force.ts';
import { type Settings, update } from '../../../settings/settings.ts';
import { type RuleChoice, ruleChoices } from '../../../settings/values.ts';
import { SelectField } from '../../components/form-field.tsx';
import { ByOrganisation } from './by-organisation.tsx';
import { Section } from './section.tsx';

/** Which rules are on, and how they weigh. */
export function Rules({ settings, kader }: { settings: Settings; kader: Kader }) {
  const fixed = settings.policy.rulesFixed;
  const inForce = ruleChoicesInForce(settings);
  // A kader that asks nothing more has nothing to find by this rule.
  const shown = ruleIds.filter((id) => id !== 'kader-requirement' || kader.extraRequirements.length > 0);
  return (
    <Section id="weights" title={t('options_weights')} hint={t('options_weights_hint')}>
      {fixed && <ByOrganisation />}
      <div class="choices" data-choices="rules">
        {shown.map((id) => (
          <SelectField
            key={id}
            label={ruleById(id).title}
            lang="nl"
            value={inForce[id] ?? ''}
            disabled={fixed}
            options={[
              { value: '', label: t('options_weights_kader', [choiceName(choiceOf(id, kader))]) },
              ...ruleChoices.map((value) => ({ value, label: choiceName(value) })),
            ]}
            onInput={(value) => choose(id, value, settings)}
          />
        ))}
      </div>
    </Section>
  );
}

const choiceName = (choice: RuleChoice): string =>
  choice === 'off' ? t('options_weights_off') : t(`common_severity_${choice}`);

/** What the kader says of a rule. */
function choiceOf(id: RuleId, { rules }: Kader): RuleChoice {
  return rules[id]?.on === false ? 'off' : (rules[id]?.severity ?? ruleById(id).severity);
}

function choose(id: RuleId, value: string, { policy }: Settings): void {
  const choice = ruleChoices.find((known) => known === value);
  update(({ ruleChoices: { [id]: _, ...others } }) => ({
    // What the organisation advises is set aside only by another choice.
    ruleChoices: choice && choice !== policy.rules[id] ? { ...others, [id]: choice } : others,
  }));
}
