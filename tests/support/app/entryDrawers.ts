import type { Locator } from 'playwright';
import { dateInField } from '../../../renderer/ui/typedDate';
import type { IsoDate } from '../../../shared/domain/calendar';
import { fieldName } from '../../../shared/text/fields';
import type { Changes } from '../demo/answerFile';
import { button, choice, field, type Screen, tick, wordsOf } from './screen';

/** How a change is made in the drawer of its kind of entry. */
export const correctInDrawer: {
  [Step in keyof Changes]: (screen: Screen, change: Changes[Step]) => Promise<void>;
} = {
  company: correctCompany,
  record: correctActivity,
  deletion: correctRetentionRule,
  processors: correctProcessor,
  security: correctSecurityMeasure,
  documents: () => Promise.resolve(),
};

/** The drawer that stands open on top of the page. */
export const drawer = ({ page }: Pick<Screen, 'page'>): Locator => page.getByRole('dialog');

/** Saves the open drawer; it closes. */
export async function saveDrawer(screen: Screen): Promise<void> {
  await button(drawer(screen), wordsOf(screen).entries.frame.save).click();
  await drawer(screen).waitFor({ state: 'detached' });
}

/** The fields of the open drawer by the name of what they hold. */
function fieldsOf(screen: Screen) {
  const { language } = screen;
  const { optional } = wordsOf(screen).entries.field;
  const at = (label: string): Locator => field(drawer(screen), label);
  return {
    at,
    optional: (name: string): Locator => at(optional(fieldName(name, language))),
    fill: async (found: Locator, value: string | undefined): Promise<void> => {
      if (value !== undefined) await found.fill(value);
    },
    fillDate: async (label: string, date: IsoDate | undefined): Promise<void> => {
      if (date !== undefined) await at(optional(label)).fill(dateInField(date, language));
    },
    add: async (found: Locator, terms: readonly string[] | undefined): Promise<void> => {
      for (const term of terms ?? []) {
        await found.fill(term);
        await found.press('Enter');
      }
    },
  };
}

async function correctCompany(screen: Screen, change: Changes['company']): Promise<void> {
  const fields = fieldsOf(screen);
  await fields.fill(fields.at(fieldName('address', screen.language)), change.address);
  await fields.fill(fields.optional('phone'), change.phone);
  await fields.fill(fields.optional('email'), change.email);
  await fields.fill(fields.optional('website'), change.website);
}

async function correctActivity(screen: Screen, change: Changes['record']): Promise<void> {
  const fields = fieldsOf(screen);
  for (const purpose of change.addPurposes ?? []) await addPurpose(screen, purpose);
  await fields.add(fields.at(fieldName('dataCategories', screen.language)), change.addDataCategories);
  await fields.add(fields.optional('recipients'), change.addRecipients);
  await fields.fill(fields.optional('note'), change.note);
}

/** A further purpose in the open drawer; it begins with the grounds of the one before it. */
export async function addPurpose(screen: Screen, what: string): Promise<void> {
  await button(drawer(screen), wordsOf(screen).entries.activity.addPurpose).click();
  await field(drawer(screen), fieldName('purposes', screen.language)).last().fill(what);
}

async function correctRetentionRule(screen: Screen, change: Changes['deletion']): Promise<void> {
  const fields = fieldsOf(screen);
  await fields.fill(fields.at(fieldName('amount', screen.language)), change.amount?.toString());
  if (change.cannotDelete !== undefined) {
    const name = fieldName('cannotDelete', screen.language);
    await tick(drawer(screen), name).setChecked(change.cannotDelete);
  }
  await fields.fill(fields.optional('note'), change.note);
}

async function correctProcessor(screen: Screen, change: Changes['processors']): Promise<void> {
  const fields = fieldsOf(screen);
  const words = wordsOf(screen).entries.processor;
  const { optional } = wordsOf(screen).entries.field;
  await fields.fill(fields.optional('contact.email'), change.contactEmail);
  if (change.agreementSignedOn !== undefined) {
    await choose(drawer(screen), words.agreement, words.agreementStates.signed);
    await fields.fillDate(words.signedOn, change.agreementSignedOn);
  }
  if (change.notCovered !== undefined) {
    const { add, service } = wordsOf(screen).entries.notCovered;
    await button(drawer(screen), add).click();
    await fields.at(service).last().fill(change.notCovered);
  }
  if (change.outsideEu !== undefined) {
    await choose(drawer(screen), words.outsideEu, words.outsideEuStates[change.outsideEu]);
  }
  await fields.fill(fields.at(optional(words.safeguard)), change.safeguard);
  await fields.fillDate(words.supervision, change.supervisedOn);
}

async function correctSecurityMeasure(screen: Screen, change: Changes['security']): Promise<void> {
  const fields = fieldsOf(screen);
  const words = wordsOf(screen).entries.securityMeasure;
  if (change.state !== undefined) await choose(drawer(screen), words.state, words.states[change.state]);
  await fields.fillDate(words.testedOn, change.testedOn);
  await fields.fill(fields.optional('note'), change.note);
}

/** Several groups of a drawer have a "Nej": the answer is looked for under its question. */
const choose = (place: Locator, question: string, answer: string): Promise<void> =>
  choice(place.getByRole('radiogroup', { name: question, exact: true }), answer).check();
