import {
  adequacyDecision,
  type CountryStanding,
  countryName,
  countryStanding,
} from '../../../shared/reference/transfers';
import { useApp, useWords } from '../../app/BinderProvider';
import { StatusText } from '../../ui/StatusText';
import type { Tone } from '../../ui/tone';
import { text } from './text';

const tones: Record<CountryStanding, Tone> = {
  eea: 'info',
  adequate: 'ok',
  partlyAdequate: 'warn',
  expired: 'bad',
  notAdequate: 'warn',
  unknown: 'none',
};

/** How a country stands to the rules on transfers, with the day a decision on it ends; nothing for own words. */
export function CountryStandingLine({ country }: { country: string }) {
  const { today, language } = useApp().status;
  const { standing: words, expires } = useWords(text).transfer;
  const standing = countryStanding(country, today);
  if (standing === 'unknown') return null;
  const decision = adequacyDecision(country, language);
  const end = decision?.expires ?? null;
  const said = words[standing](
    countryName(country, language),
    standing === 'expired' ? (end ?? '') : (decision?.scope ?? ''),
  );
  return (
    <StatusText tone={tones[standing]}>
      {end === null || standing === 'expired' ? said : `${said} ${expires(end)}`}
    </StatusText>
  );
}
