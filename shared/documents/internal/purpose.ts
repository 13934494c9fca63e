import { law } from '../../reference/law';
import { listed } from '../../text/format';
import { midSentence, paragraph } from '../blocks';
import { companyNames, firmName } from '../common/firm';
import { inOnce } from '../common/terms';
import type { Chapter } from './chapter';

/** Chapter 1: why there is a policy, for whom, and on which law it rests. */
export const purposeChapter: Chapter = (input) => {
  const { words, binder, language } = input;
  const { purpose } = words;
  const act = law('dbl', language);
  const firms = [...(binder.company === null ? [] : [binder.company]), ...binder.affiliates];
  const ways = [binder.company?.phone ?? '', binder.company?.email ?? ''].filter((way) => way !== '');
  return {
    key: 'purpose',
    heading: purpose.heading,
    source: 'company',
    blocks: [
      ...paragraph(purpose.why, purpose.aim(firmName(input))),
      ...paragraph(
        binder.affiliates.length > 0 &&
          purpose.scope(listed(inOnce(companyNames(firms, language)), language)),
        purpose.everybody,
      ),
      ...paragraph(
        purpose.law(language === 'da' ? midSentence(act.name) : act.name, act.address),
        ways.length > 0 && purpose.reach(listed(inOnce(ways), language)),
      ),
    ],
  };
};
