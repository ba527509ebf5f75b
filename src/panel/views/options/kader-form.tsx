import { useState } from 'preact/hooks';
import { t } from '../../../locale/index.ts';
import { type Kader, parseKader } from '../../../method/kader.ts';
import { takenId } from '../../../method/kader-errors.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/form-field.tsx';
import { freeId } from '../../model/own-kaders.ts';

interface Props {
  draft: Kader;
  /** Id of the kader that it comes in place of; null for a new one. */
  replaces: string | null;
  /** Ids of other kaders. */
  taken: readonly string[];
  onSave(kader: Kader): void;
  onCancel(): void;
}

/** Makes or changes a kader of one's own. Every key press is checked; only a kader that is right can be saved. */
export function KaderForm({ draft: initial, replaces, taken, onSave, onCancel }: Props) {
  const [draft, setDraft] = useState(initial);
  const result = parseKader(withoutEmptyLines(draft));
  const errors = new Map(
    'errors' in result ? result.errors.map(({ path, message }) => [path, plain(path, message)]) : [],
  );
  if (taken.includes(draft.id)) errors.set('id', takenId);
  const change = (part: Partial<Kader>) => setDraft((now) => ({ ...now, ...part }));
  const { mainGoals, sources, guidance } = draft;

  return (
    <form
      class="form kader-form"
      data-errors={errors.size}
      onSubmit={(event) => {
        event.preventDefault();
        if ('kader' in result && errors.size === 0) onSave(result.kader);
      }}
    >
      <h3 class="nl-heading nl-heading--level-3">
        {replaces === null ? t('options_kader_new') : t('options_kader_edit_what', [initial.name])}
      </h3>
      <TextField
        label={t('options_kader_name')}
        value={draft.name}
        error={errors.get('name')}
        onInput={(name) => change({ name })}
      />
      <TextField
        label={t('options_kader_id')}
        hint={t('options_kader_id_hint')}
        value={draft.id}
        error={errors.get('id')}
        onInput={(id) => change({ id })}
      />
      <TextField
        label={t('options_kader_version_label')}
        value={draft.version}
        error={errors.get('version')}
        onInput={(version) => change({ version })}
      />

      <Items
        title={t('options_kader_goals')}
        add={t('options_kader_goal_add')}
        error={errors.get('mainGoals')}
        items={mainGoals}
        nameOf={({ name }) => name}
        onChange={(next) => change({ mainGoals: next })}
        make={() => ({ id: freeId('doel', mainGoals), name: '', description: '', vocabulary: [] })}
        show={(goal, index, set) => (
          <>
            <TextField
              label={t('options_kader_goal_name')}
              value={goal.name}
              error={errors.get(`mainGoals[${index}].name`)}
              onInput={(name) => set({ ...goal, name })}
            />
            <TextField
              label={t('options_kader_goal_description')}
              rows={2}
              value={goal.description}
              error={errors.get(`mainGoals[${index}].description`)}
              onInput={(description) => set({ ...goal, description })}
            />
            <TextField
              label={t('options_kader_goal_words')}
              hint={t('options_kader_lines_hint')}
              rows={4}
              value={goal.vocabulary.join('\n')}
              error={firstUnder(errors, `mainGoals[${index}].vocabulary`)}
              onInput={(text) => set({ ...goal, vocabulary: linesOf(text) })}
            />
          </>
        )}
      />

      <Items
        title={t('panel_sources')}
        add={t('options_kader_source_add')}
        error={errors.get('sources')}
        items={sources}
        nameOf={({ name }) => name}
        onChange={(next) => change({ sources: next })}
        make={(): Kader['sources'][number] => ({ id: freeId('bron', sources), name: '' })}
        show={(source, index, set) => (
          <>
            <TextField
              label={t('options_kader_source_name')}
              value={source.name}
              error={errors.get(`sources[${index}].name`) ?? errors.get(`sources[${index}].id`)}
              onInput={(name) => set({ ...source, name })}
            />
            <TextField
              label={t('options_kader_source_url')}
              value={source.url ?? ''}
              error={errors.get(`sources[${index}].url`)}
              onInput={(url) => set(url === '' ? { id: source.id, name: source.name } : { ...source, url })}
            />
          </>
        )}
      />

      <Items
        title={t('options_kader_guidance_items')}
        add={t('options_kader_guidance_add')}
        error={errors.get('guidance')}
        items={guidance}
        nameOf={({ title }) => title}
        onChange={(next) => change({ guidance: next })}
        make={() => ({
          id: freeId('uitleg', guidance),
          title: '',
          body: '',
          roles: [],
          rules: [],
          source: sources[0]?.id ?? '',
        })}
        show={(item, index, set) => (
          <>
            <TextField
              label={t('options_kader_guidance_title')}
              value={item.title}
              error={errors.get(`guidance[${index}].title`)}
              onInput={(title) => set({ ...item, title })}
            />
            <TextField
              label={t('options_kader_guidance_body')}
              rows={5}
              value={item.body}
              error={errors.get(`guidance[${index}].body`) ?? errors.get(`guidance[${index}].source`)}
              onInput={(body) => set({ ...item, body })}
            />
          </>
        )}
      />

      <p class="nl-paragraph hint">{t('options_kader_form_rest')}</p>
      {errors.size > 0 && (
        <div class="form-problems">
          <p class="nl-paragraph">{t('options_kader_form_errors')}</p>
          <ul class="list" lang="nl">
            {[...errors].slice(0, 10).map(([path, message]) => (
              <li key={path}>{path === '' ? message : `${path}: ${message}`}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="actions">
        <Button look="primary" type="submit" aria-disabled={errors.size > 0}>
          {t('options_kader_save')}
        </Button>
        <Button onClick={onCancel}>{t('options_kader_cancel')}</Button>
      </div>
    </form>
  );
}

interface ItemsProps<Item> {
  title: string;
  add: string;
  error?: string | undefined;
  items: readonly Item[];
  nameOf(item: Item): string;
  onChange(items: Item[]): void;
  make(): Item;
  show(item: Item, index: number, set: (item: Item) => void): preact.VNode;
}

/** A list of parts, each folded under its name. */
function Items<Item extends { id: string }>(props: ItemsProps<Item>) {
  const { title, add, error, items, nameOf, onChange, make, show } = props;
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <fieldset class="wordings">
      <legend class="nl-heading nl-heading--level-3">{title}</legend>
      {items.map((item, index) => (
        <details key={item.id} class="details card" open={opened === item.id}>
          <summary class="details__summary">
            {nameOf(item).trim() ? (
              <span class="row__text" lang="nl">
                {nameOf(item)}
              </span>
            ) : (
              <span class="row__text">{t('options_kader_unnamed')}</span>
            )}
          </summary>
          <div class="form">
            {show(item, index, (next) => onChange(items.map((other, place) => (place === index ? next : other))))}
            <div class="actions">
              <Button
                look="subtle"
                aria-label={t('options_remove_what', [nameOf(item)])}
                onClick={() => onChange(items.filter((_, place) => place !== index))}
              >
                {t('options_remove')}
              </Button>
            </div>
          </div>
        </details>
      ))}
      {error && (
        <p class="nl-paragraph form-error" lang="nl">
          {error}
        </p>
      )}
      <div class="actions">
        <Button
          onClick={() => {
            const made = make();
            setOpened(made.id);
            onChange([...items, made]);
          }}
        >
          {add}
        </Button>
      </div>
    </fieldset>
  );
}

/** A message without the place before it: in the form it stands at that place. */
function plain(path: string, message: string): string {
  const rest = message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const firstUnder = (errors: ReadonlyMap<string, string>, path: string): string | undefined =>
  [...errors].find(([place]) => place === path || place.startsWith(`${path}[`))?.[1];

/** The lines of a box, the empty ones with them: somebody types on. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

const withoutEmptyLines = (kader: Kader): Kader => ({
  ...kader,
  mainGoals: kader.mainGoals.map((goal) => ({
    ...goal,
    vocabulary: goal.vocabulary.filter((word) => word.trim() !== ''),
  })),
});
