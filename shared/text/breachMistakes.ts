import type { BreachMistake } from '../domain/breach/times';
import type { Language } from '../domain/language';

type Kind = Exclude<BreachMistake['is'], 'inFuture'>;
type Field = Extract<BreachMistake, { is: 'inFuture' }>['field'];
type Words = Record<Kind, string> & { inFuture: Record<Field, string> };

const words: Record<Language, Words> = {
  da: {
    inFuture: {
      discoveredAt: 'Det tidspunkt, I opdagede bruddet, ligger ude i fremtiden. Ret tiden.',
      happenedFrom: 'Det tidspunkt, bruddet begyndte, ligger ude i fremtiden. Ret tiden.',
      happenedTo: 'Det tidspunkt, bruddet sluttede, ligger ude i fremtiden. Ret tiden.',
      notifiedAt: 'Det tidspunkt, bruddet blev anmeldt, ligger ude i fremtiden. Ret tiden.',
      stoppedAt: 'Det tidspunkt, bruddet blev stoppet, ligger ude i fremtiden. Er pc’ens ur rigtigt?',
    },
    beforeEvent: 'Bruddet kan ikke være opdaget, før det skete. Ret en af tiderne.',
    beforeStart: 'Bruddet kan ikke slutte, før det begyndte. Ret en af tiderne.',
    beforeDiscovery: 'Bruddet kan ikke være anmeldt, før det blev opdaget. Ret en af tiderne.',
    alreadyTold:
      'Der er allerede givet besked om bruddet. Fjern dato og klokkeslæt på siden om anmeldelsen, før du skifter, hvis oplysninger det er.',
  },
  en: {
    inFuture: {
      discoveredAt: 'The time at which you discovered the breach lies in the future. Correct it.',
      happenedFrom: 'The time at which the breach began lies in the future. Correct it.',
      happenedTo: 'The time at which the breach ended lies in the future. Correct it.',
      notifiedAt: 'The time at which the breach was notified lies in the future. Correct it.',
      stoppedAt: 'The time at which the breach was stopped lies in the future. Is the PC’s clock right?',
    },
    beforeEvent: 'The breach cannot have been discovered before it happened. Correct one of the times.',
    beforeStart: 'The breach cannot end before it began. Correct one of the times.',
    beforeDiscovery:
      'The breach cannot have been notified before it was discovered. Correct one of the times.',
    alreadyTold:
      'Somebody has already been told of the breach. Take out date and time on the page of the notification before you change whose data they are.',
  },
};

/** Why a breach is not saved, naming the time that is meant. */
export const breachMistakeInWords = (mistake: BreachMistake, language: Language): string =>
  mistake.is === 'inFuture' ? words[language].inFuture[mistake.field] : words[language][mistake.is];
