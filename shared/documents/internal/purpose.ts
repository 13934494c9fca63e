import { formatCvr } from '../../domain/identifiers/cvr';
import { law } from '../../reference/law';
import { text as frameText } from '../../text/documents/frame';
import { midSentence, paragraph } from '../blocks';
import { type Chapter, type ChapterInput, firmName, inARow } from './chapter';

/** Chapter 1: why there is a policy, for whom, and on which law it rests. */
export const purposeChapter: Chapter = (input) => {
  const { words, binder, language } = input;
  const { purpose } = words;
  const act = law('dbl', language);
  const ways = [binder.company?.phone ?? '', binder.company?.email ?? ''].filter((way) => way !== '');
  return {
    key: 'purpose',
    heading: purpose.heading,
    source: 'company',
    blocks: [
      ...paragraph(purpose.why, purpose.aim(firmName(input))),
      ...paragraph(
        binder.affiliates.length > 0 && purpose.scope(inARow(companies(input), input)),
        purpose.everybody,
      ),
      ...paragraph(
        purpose.law(language === 'da' ? midSentence(act.name) : act.name, act.address),
        ways.length > 0 && purpose.reach(inARow(ways, input)),
      ),
    ],
  };
};

function companies({ binder, language }: ChapterInput): string[] {
  const { cvr } = frameText[language];
  return [...(binder.company === null ? [] : [binder.company]), ...binder.affiliates].map(
    (one) => `${one.name} (${cvr(formatCvr(one.cvr))})`,
  );
}
