import type { Language } from '../domain/language';
import form from './data/breach-form.json';

/** One of the form's fields, in its order, as it is called there. */
export type FormField = { id: string; name: string; step: number; options: readonly string[] };

/** The fields of the form in its order. The exact form at Virk was not read: it may differ. */
export const formFields = (language: Language): FormField[] =>
  form.fields.map((field) => ({
    id: field.id,
    name: field[language],
    step: field.step,
    options: (field.options ?? []).map((option) => option[language === 'da' ? 0 : 1] ?? ''),
  }));

/** The steps of the form, numbered from 1. */
export const formSteps = (language: Language): { number: number; name: string }[] =>
  form.meta.steps.map(([number, da, en]) => ({
    number: Number(number),
    name: (language === 'da' ? da : en) ?? '',
  }));

/** The words of a field's options, in the order in which the domain lists what they stand for. */
export const formOptions = (id: string, language: Language): readonly string[] =>
  formFields(language).find((field) => field.id === id)?.options ?? [];

/** What the authority asks for in a report, point by point. */
export const authorityItems = (language: Language): string[] =>
  form.authorityItems.map((item) => item[language]);

/** The day the fields were put together. */
export const formAsOf: string = form.meta.compiled;

/** Where a breach is reported: an address of the authorities' common portal, and what is done there step by step. */
export function breachChannel(language: Language): {
  name: string;
  address: string;
  steps: readonly string[];
} {
  const [channel] = form.channels;
  if (channel === undefined) throw new Error('the reference lacks the channel for breaches');
  return {
    name: channel[language],
    address: channel.url.replace(/^https?:\/\/(www\.)?/, ''),
    steps: language === 'da' ? channel.steps_da : channel.steps_en,
  };
}
