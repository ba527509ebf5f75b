import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../locale/index.ts';
import { kaderById } from '../../../method/index.ts';
import type { Kader } from '../../../method/kader.ts';
import { type KaderError, shippedIdError } from '../../../method/kader-errors.ts';
import { readKader } from '../../../method/kader-file.ts';
import { allKaders, isKaderFixed, organisationKaderErrors } from '../../../settings/in-force.ts';
import { type Settings, update } from '../../../settings/settings.ts';
import { Button } from '../../components/button.tsx';
import { copyOf, removeKader, saveKader } from '../../model/own-kaders.ts';
import { ByOrganisation } from './by-organisation.tsx';
import { KaderErrors } from './kader-errors.tsx';
import { KaderForm } from './kader-form.tsx';
import { KaderPreview } from './kader-preview.tsx';
import { Section } from './section.tsx';

/** Longest part of a file that is read: enough to see that it is too long. */
const MOST_BYTES = 5_000_000;

/** The kaders: by which one plans are checked, and those of one's own. */
export function Kaders({ settings, kader: inForce }: { settings: Settings; kader: Kader }) {
  const [editing, setEditing] = useState<{ draft: Kader; replaces: string | null } | null>(null);
  const [refused, setRefused] = useState<{ file: string; errors: KaderError[] } | null>(null);
  const [done, setDone] = useState('');
  const top = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  const fixed = isKaderFixed(settings);
  const kaders = allKaders(settings);
  const listed = kaders.some(({ id }) => id === inForce.id) ? kaders : [inForce, ...kaders];

  // Where the list becomes the form or the other way round, whoever works with the keyboard goes along.
  useEffect(() => {
    if (wasEditing.current !== (editing !== null))
      top.current?.closest('section')?.querySelector<HTMLElement>('h2')?.focus();
    wasEditing.current = editing !== null;
  }, [editing]);

  const say = (message: string) => {
    setRefused(null);
    setDone(message);
  };

  const importFile = async (file: File) => {
    const result = readKader(await file.slice(0, MOST_BYTES).text());
    const errors =
      'errors' in result ? result.errors : kaderById(result.kader.id) ? [shippedIdError(result.kader.id)] : [];
    if ('errors' in result || errors.length > 0) {
      setDone('');
      setRefused({ file: file.name, errors });
      return;
    }
    await saveKader(result.kader, result.kader.id);
    say(t('options_kader_imported', [result.kader.name]));
  };

  return (
    <Section id="kader" title={t('options_kader')} hint={t('options_kader_hint')}>
      <div ref={top} class="stack">
        {fixed && <ByOrganisation />}
        {organisationKaderErrors(settings).length > 0 && (
          <KaderErrors title={t('options_kader_policy_wrong')} errors={organisationKaderErrors(settings)} />
        )}
        {editing ? (
          <KaderForm
            draft={editing.draft}
            replaces={editing.replaces}
            taken={kaders.map(({ id }) => id).filter((id) => id !== editing.replaces)}
            onSave={async (kader) => {
              await saveKader(kader, editing.replaces);
              setEditing(null);
              say(t('options_kader_saved', [kader.name]));
            }}
            onCancel={() => setEditing(null)}
          />
        ) : (
          <>
            <fieldset class="wordings">
              <legend class="visually-hidden">{t('options_kader')}</legend>
              {listed.map((kader) => (
                <div key={kader.id} class="kader" data-kader={kader.id}>
                  <label class="wording">
                    <input
                      type="radio"
                      name="kader"
                      value={kader.id}
                      checked={kader.id === inForce.id}
                      disabled={fixed}
                      onChange={() => update(() => ({ kader: kader.id }))}
                    />
                    <span>
                      <strong lang="nl">{kader.name}</strong>{' '}
                      <span class="hint">
                        {t('options_kader_version', [kader.version])}
                        {!kaderById(kader.id) && kaders.includes(kader) && <> · {t('options_kader_own')}</>}
                      </span>
                    </span>
                  </label>
                  <KaderPreview kader={kader} />
                  <Actions
                    kader={kader}
                    own={!kaderById(kader.id) && kaders.includes(kader)}
                    onEdit={setEditing}
                    kaders={kaders}
                    onRemoved={() => say(t('options_kader_removed', [kader.name]))}
                  />
                </div>
              ))}
            </fieldset>
            {refused && (
              <KaderErrors title={t('options_kader_refused', [refused.file])} errors={refused.errors}>
                <p class="nl-paragraph">{t('options_kader_stays', [inForce.name])}</p>
              </KaderErrors>
            )}
            <FileButton onFile={importFile} />
          </>
        )}
        <p class="nl-paragraph" role="status">
          {done}
        </p>
      </div>
    </Section>
  );
}

interface ActionsProps {
  kader: Kader;
  own: boolean;
  kaders: readonly Kader[];
  onEdit(edit: { draft: Kader; replaces: string | null }): void;
  onRemoved(): void;
}

function Actions({ kader, own, kaders, onEdit, onRemoved }: ActionsProps) {
  const { name } = kader;
  return (
    <div class="actions">
      {own && (
        <Button
          look="subtle"
          data-action="edit"
          aria-label={t('options_kader_edit_what', [name])}
          onClick={() => onEdit({ draft: kader, replaces: kader.id })}
        >
          {t('options_kader_edit')}
        </Button>
      )}
      <Button
        look="subtle"
        data-action="copy"
        aria-label={t('options_kader_copy_what', [name])}
        onClick={() => onEdit({ draft: copyOf(kader, kaders), replaces: null })}
      >
        {t('options_kader_copy')}
      </Button>
      <Button
        look="subtle"
        data-action="export"
        aria-label={t('options_kader_export_what', [name])}
        onClick={() => download(kader)}
      >
        {t('options_kader_export')}
      </Button>
      {own && (
        <Button
          look="subtle"
          data-action="remove"
          aria-label={t('options_remove_what', [name])}
          onClick={() => removeKader(kader.id).then(onRemoved)}
        >
          {t('options_remove')}
        </Button>
      )}
    </div>
  );
}

/** A button that asks for a file; the input itself cannot be given the look of one. */
function FileButton({ onFile }: { onFile(file: File): void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="actions">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <Button data-action="import" onClick={() => input.current?.click()}>
        {t('options_kader_import')}
      </Button>
    </div>
  );
}

function download(kader: Kader): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(kader, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${kader.id}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
