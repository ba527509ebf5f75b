import { Fragment } from 'preact';
import { counted, t } from '../../locale/index.ts';
import type { PanelCommand, ShownStatement } from '../../messages/protocol.ts';
import { gapsOf, letters } from '../model/smart.ts';
import { Disclosure } from './disclosure.tsx';
import { ProgressBar } from './progress-bar.tsx';
import { Tick } from './tick.tsx';
import { WordsButton } from './words-button.tsx';

interface Props {
  statements: readonly ShownStatement[];
  send(command: PanelCommand): void;
}

/** Goals and agreements by the elements of SMART: which are there, and what would fill those that are not. */
export function SmartTable({ statements, send }: Props) {
  const complete = statements.filter((statement) => gapsOf(statement).length === 0).length;
  return (
    <section aria-labelledby="smart-heading">
      <Disclosure
        class="details card"
        id="smart"
        summaryClass="details__summary"
        summary={
          <div class="goals-summary">
            <h2 class="nl-heading nl-heading--level-3" id="smart-heading">
              {t('panel_smart_table')}
            </h2>
            <span class="progress-line">
              <ProgressBar value={complete} max={statements.length} />
              <span class="hint">
                {statements.length === 0
                  ? t('panel_smart_none')
                  : t('panel_smart_complete', [String(complete), String(statements.length)])}
              </span>
            </span>
          </div>
        }
      >
        {() =>
          statements.length > 0 && (
            <table class="smart-table" aria-labelledby="smart-heading">
              <thead>
                <tr>
                  {letters.map((letter) => (
                    <th key={letter} scope="col">
                      <span aria-hidden="true">{letter}</span>
                      <span class="visually-hidden">{t(`panel_smart_${letter}`)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              {statements.map((statement) => (
                <Statement key={`${statement.field}-${statement.start}`} statement={statement} send={send} />
              ))}
            </table>
          )
        }
      </Disclosure>
    </section>
  );
}

function Statement({ statement, send }: { statement: ShownStatement } & Pick<Props, 'send'>) {
  const gaps = gapsOf(statement);
  return (
    <tbody data-smart={statement.smart}>
      <tr>
        <th scope="rowgroup" colSpan={letters.length} class="smart-table__statement">
          <WordsButton part={statement} field={t(`panel_statement_${statement.kind}`)} send={send} />
        </th>
      </tr>
      <tr class="smart-table__marks">
        {letters.map((letter) => {
          const done = !gaps.includes(letter);
          return (
            <td key={letter}>
              <span class="smart-table__letter" aria-hidden="true">
                {letter}
              </span>
              <Tick
                done={done}
                label={`${t(`panel_smart_${letter}`)}: ${t(done ? 'panel_smart_present' : 'panel_smart_absent')}`}
              />
            </td>
          );
        })}
      </tr>
      {gaps.length > 0 && (
        <tr>
          <td colSpan={letters.length}>
            <details class="details smart-table__gaps">
              <summary class="details__summary">{counted('panel_smart_gaps', gaps.length)}</summary>
              <dl>
                {gaps.map((letter) => (
                  <Fragment key={letter}>
                    <dt>{t(`panel_smart_${letter}`)}</dt>
                    <dd>{t(`panel_smart_gap_${letter}`)}</dd>
                  </Fragment>
                ))}
              </dl>
            </details>
          </td>
        </tr>
      )}
    </tbody>
  );
}
