import type { IsoDate } from '../../../shared/domain/calendar';
import type { ProcessingAgreement } from '../../../shared/domain/processingAgreement/processingAgreement';
import { type AgreementState, agreementState } from '../../../shared/domain/processor/processor';
import type { Tone } from '../../ui/tone';
import type { text } from './text';

const tones: Record<AgreementState, Tone> = {
  signed: 'ok',
  missing: 'warn',
  unknown: 'warn',
  expired: 'bad',
  expiring: 'warn',
};

type Words = (typeof text)['da']['agreementState'];

/** How an agreement stands on a day, with the tone it is told in. */
export function agreementLook(
  entry: { agreement: ProcessingAgreement },
  today: IsoDate,
  words: Words,
): { tone: Tone; text: string } {
  const state = agreementState(entry, today);
  const { signedOn, expiresOn } = entry.agreement;
  const tone = tones[state];
  if (state === 'expiring') return { tone, text: words.expiring(expiresOn ?? today) };
  if (state === 'signed' && signedOn !== null) return { tone, text: words.signedIn(signedOn.slice(0, 4)) };
  return { tone, text: words[state] };
}
