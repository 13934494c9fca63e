import type { SignOff } from '../../../shared/domain/acknowledgement/signOff';
import type { Language } from '../../../shared/domain/language';
import { longDate } from '../../../shared/text/format';
import type { text } from './text';

/** How somebody stands to a paper, in words. */
export function signOffInWords(signOff: SignOff, language: Language, words: (typeof text)['da']): string {
  const { state } = words;
  switch (signOff.state) {
    case 'nothing':
      return state.nothing;
    case 'signed':
      return state.signed(signOff.version, longDate(signOff.on, language));
    case 'open':
      return signOff.last === null ? state.never : state.older(signOff.last.version);
  }
}
