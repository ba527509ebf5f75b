import { language, t } from '../../src/locale/index.ts';
import { open, openCases } from './memory.ts';

const dateOf = (iso: string): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(new Date(iso));

/** The list of cases. */
export function CaseList() {
  return (
    <section class="sheet">
      <h1>{t('practice_cases')}</h1>
      <p>{t('practice_intro')}</p>
      <div class="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('practice_column_number')}</th>
              <th scope="col">{t('practice_column_name')}</th>
              <th scope="col">{t('practice_column_subject')}</th>
              <th scope="col">{t('practice_column_received')}</th>
              <th scope="col">{t('practice_column_status')}</th>
            </tr>
          </thead>
          <tbody>
            {openCases.map(({ info }) => (
              <tr key={info.id}>
                <td>
                  <a
                    href={`?case=${info.id}`}
                    onClick={(event) => {
                      event.preventDefault();
                      open(info.id);
                    }}
                  >
                    {info.number}
                  </a>
                </td>
                <td>{info.name}</td>
                <td>{info.subject}</td>
                <td>{dateOf(info.received)}</td>
                <td>{info.status}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
