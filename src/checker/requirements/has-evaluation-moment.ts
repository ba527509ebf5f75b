import { canonise } from '../../language/canon.ts';
import { frequencies, timeExpressions } from '../../language/time.ts';
import { wordFinder } from '../judge/kader-words.ts';
import type { Unit } from '../plan.ts';
import { lackOfPlan, linesOf, passageOf, saysAt } from './places.ts';
import type { RequirementCheck } from './requirement.ts';

/** The plan has a moment to look back or to meet again, with its time. */
export const hasEvaluationMoment: RequirementCheck<'has-evaluation-moment'> = (plan, { words }) => {
  const meeting = wordFinder(words);
  const inLine = linesOf(plan).some((line) => {
    if (!meeting(line)) return false;
    const canon = canonise(line);
    return timeExpressions(canon).some(({ past }) => !past) || frequencies(canon).length > 0;
  });
  return inLine || plan.units.some((unit) => saysAt(unit, meeting) && passageOf(unit).some(hasTime))
    ? []
    : lackOfPlan(plan);
};

const hasTime = ({ reading }: Unit): boolean =>
  reading.times.some(({ past }) => !past) || reading.frequencies.length > 0;
