import { cookiesContract } from '../../../shared/contract/cookies';
import { type Cookie, cookieCategories, cookieKey } from '../../../shared/domain/site/cookie';
import type { Site } from '../../../shared/domain/site/site';
import { text as cookieText } from '../../../shared/text/cookies';
import { fieldName } from '../../../shared/text/fields';
import { useApp, useWords } from '../../app/BinderProvider';
import { FieldRow } from '../../ui/Fields';
import { Notice } from '../../ui/Notice';
import { EntryFrame } from '../EntryFrame';
import { Choice } from '../fields/Choice';
import { FreeText } from '../fields/FreeText';
import { schemaErrors } from '../schemaErrors';
import { text as entryText } from '../text';
import { useEntryForm } from '../useEntryForm';
import { useUndo } from '../useUndo';
import { text } from './text';

const fresh: Cookie = {
  name: '',
  domain: '',
  setBy: '',
  purpose: '',
  duration: '',
  category: 'unknown',
  isSuggested: false,
};

interface CookieDrawerProps {
  site: Site;
  /** Name and domain of the cookie; null for a new one. */
  cookieOf: string | null;
  opened: boolean;
  onClose: () => void;
}

/** A cookie of a site: who sets it, what for and how long. What was suggested is the firm's own once it is saved. */
export function CookieDrawer({ site, cookieOf, opened, onClose }: CookieDrawerProps) {
  const { ask, status } = useApp();
  const entryWords = useWords(entryText);
  const words = useWords(text).cookie;
  const { categories } = useWords(cookieText);
  const offerUndo = useUndo();
  const before = site.cookies.find((cookie) => cookieKey(cookie) === cookieOf);
  const inputOf = (values: Cookie) => ({
    id: site.id,
    key: cookieOf,
    cookie: { ...values, isSuggested: false },
  });
  const { field, ...form } = useEntryForm<Cookie>(
    'cookie',
    `${site.id}/${cookieOf ?? 'new'}`,
    before ?? fresh,
    (values) => schemaErrors(cookiesContract['site.saveCookie'].input, inputOf(values), entryWords.errors),
  );
  const named = (name: string): string => fieldName(name, status.language);
  const optional = (name: string): string => entryWords.field.optional(named(name));

  return (
    <EntryFrame
      opened={opened}
      title={before?.name ?? words.newTitle}
      form={form}
      onClose={onClose}
      save={async (values) => {
        const saved = await ask('site.saveCookie', inputOf(values));
        if (!saved.ok) return saved.error;
        offerUndo('saved', { list: 'sites', id: site.id });
        onClose();
        return null;
      }}
      remove={
        before === undefined
          ? undefined
          : {
              label: words.remove,
              title: words.removeTitle(before.name),
              run: async () => {
                const removed = await ask('site.removeCookie', { id: site.id, key: cookieKey(before) });
                if (!removed.ok) return removed.error;
                offerUndo('removed', { list: 'sites', id: site.id });
                onClose();
                return null;
              },
            }
      }
    >
      {before?.isSuggested ? <Notice tone="info">{words.suggested}</Notice> : null}
      <FreeText field={field('name')} label={words.name} />
      <FieldRow columns="1fr 1fr">
        <FreeText field={field('domain')} label={optional('domain')} />
        <FreeText field={field('setBy')} label={optional('setBy')} />
      </FieldRow>
      <Choice
        field={field('category')}
        label={named('category')}
        hint={words.categoryHint}
        options={cookieCategories.map((value) => ({ value, label: categories[value] }))}
      />
      <FreeText field={field('purpose')} label={optional('purpose')} lines={2} />
      <FreeText field={field('duration')} label={optional('duration')} hint={words.durationHint} />
    </EntryFrame>
  );
}
