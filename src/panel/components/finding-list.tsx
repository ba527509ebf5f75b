import { Fragment } from 'preact';
import { countPoints } from '../../checker/points.ts';
import type { Finding } from '../../checker/types.ts';
import { t } from '../../locale/index.ts';
import type { PanelCommand, PlanSnapshot } from '../../messages/protocol.ts';
import { type Severity, severities } from '../../method/roles.ts';
import { excerpt } from '../model/excerpt.ts';
import { type FindingGroup, isSmart, type Passage } from '../model/findings.ts';
import { CountBadge } from './count-badge.tsx';
import { SeverityMark } from './severity-mark.tsx';

interface Props {
  groups: readonly FindingGroup[];
  titles: PlanSnapshot['titles'];
  /** Key of the finding whose card is open on the page. */
  open: string | null;
  send(command: PanelCommand): void;
}

/** The findings by field; a click goes to the words on the page. */
export function FindingList({ groups, titles, open, send }: Props) {
  if (groups.length === 0) return <p class="nl-paragraph">{t('panel_filter_hides_all')}</p>;
  return (
    <>
      {groups.map(({ field, passages }) => (
        <div class="group" key={field?.id ?? ''}>
          <h3 class="nl-heading nl-heading--level-3 group__heading">
            <span lang={field?.label ? 'nl' : undefined}>
              {field ? field.label || t(`common_role_${field.role}`) : t('panel_whole_plan')}
            </span>
            <CountBadge count={countPoints(passages.flatMap((passage) => passage.findings))} />
          </h3>
          {passages.map((passage) => (
            <PassageFindings key={passage.findings[0]!.key} passage={passage} titles={titles} open={open} send={send} />
          ))}
        </div>
      ))}
    </>
  );
}

function PassageFindings({ passage, titles, open, send }: { passage: Passage } & Omit<Props, 'groups'>) {
  return (
    <div class="passage">
      {passage.quote && (
        <blockquote class="passage__quote" lang="nl">
          {excerpt(passage.quote, 160)}
        </blockquote>
      )}
      {severities.map((severity) => {
        const findings = passage.findings.filter((finding) => finding.severity === severity);
        const others = findings.filter((finding) => !isSmart(finding));
        return (
          <Fragment key={severity}>
            {others.length > 0 && (
              <ul class="findings">
                {others.map((finding) => (
                  <FindingItem
                    key={finding.key}
                    finding={finding}
                    title={titles[finding.rule]}
                    isOpen={finding.key === open}
                    send={send}
                  />
                ))}
              </ul>
            )}
            <SmartFindings
              severity={severity}
              findings={findings.filter(isSmart)}
              titles={titles}
              open={open}
              send={send}
            />
          </Fragment>
        );
      })}
    </div>
  );
}

function FindingItem({
  finding,
  title,
  isOpen,
  send,
}: { finding: Finding; title: string; isOpen: boolean } & Pick<Props, 'send'>) {
  const { key, rule, severity, field, message } = finding;
  return (
    <li data-rule={rule} data-severity={severity} data-field={field}>
      <button
        type="button"
        class="finding"
        aria-current={isOpen || undefined}
        onClick={() => send({ type: 'show-finding', key, field })}
      >
        <SeverityMark severity={severity} />
        <strong class="finding__title" lang="nl">
          {title}
        </strong>
        <span class="finding__message" lang="nl">
          {message}
        </span>
      </button>
    </li>
  );
}

interface SmartProps extends Omit<Props, 'groups'> {
  severity: Severity;
  findings: readonly Finding[];
}

/** What is missing of SMART in one statement: up to five findings that belong together, under one heading. */
function SmartFindings({ severity, findings, titles, open, send }: SmartProps) {
  if (findings.length === 0) return null;
  return (
    <div class="smart">
      <p class="smart__heading">
        <SeverityMark severity={severity} /> <strong>{t('panel_smart')}</strong>
      </p>
      <ul>
        {findings.map(({ key, rule, field, message }) => (
          <li key={key} data-rule={rule} data-severity={severity} data-field={field}>
            <button
              type="button"
              class="finding finding--smart"
              aria-current={key === open || undefined}
              onClick={() => send({ type: 'show-finding', key, field })}
            >
              <span class="finding__message" lang="nl">
                <strong>{elementOf(titles[rule])}</strong> {message}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The element of SMART that a rule is about: its title begins with it ("Meetbaar: wanneer is het gelukt?"). */
const elementOf = (title: string): string => title.split(':')[0]!;
