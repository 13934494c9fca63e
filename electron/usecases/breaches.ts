import type { Handlers } from '../../shared/contract';
import { formAnswers } from '../../shared/documents/breach/formAnswers';
import { fail, ok } from '../../shared/result';
import type { Session } from './session';

export type BreachNeeds = {
  session: Session;
  /** Puts a text on the system's clipboard. */
  copyText: (text: string) => void;
};

export function breachUsecases({ session, copyText }: BreachNeeds): Pick<Handlers, 'formField.copy'> {
  return {
    'formField.copy': async ({ breach: id, field, language }) => {
      const binder = session.current();
      if (!binder.ok) return binder;
      const breach = binder.value.breaches.find((one) => one.id === id);
      if (breach === undefined) return fail({ code: 'not-found' });
      const answers = formAnswers({ breach, binder: binder.value, language });
      const answer = answers.find((one) => one.id === field);
      if (answer === undefined || answer.value === '') return fail({ code: 'not-found' });
      copyText(answer.value);
      return ok(null);
    },
  };
}
