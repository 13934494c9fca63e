import { authorityNamed, law, rightsOfPeople } from '../../reference/law';
import { asOf, authority, requestMonths } from '../../reference/library';
import { longDate } from '../../text/format';
import { columns, midSentence, paragraph, table } from '../blocks';
import type { Chapter } from './chapter';

/** Chapter 6: the rights of chapter III and how long there is to answer (Art. 12(3)). */
export const rightsChapter: Chapter = ({ words, language }) => {
  const { rights } = words;
  return {
    key: 'rights',
    heading: rights.heading,
    blocks: [
      ...paragraph(rights.known),
      ...table(
        rights.table,
        columns(rights.columns, [70, 30]),
        rightsOfPeople(language).map(({ name, article }) => [name, article]),
      ),
      ...paragraph(rights.deadline(requestMonths), rights.complaint(authority()[language])),
    ],
  };
};

/** Chapter 7: what a cookie is, and whose rules apply. */
export const cookiesChapter: Chapter = ({ words, language }) => {
  const supervisor = authorityNamed('aut-digst', language);
  return {
    key: 'cookies',
    heading: words.cookies.heading,
    blocks: paragraph(
      words.cookies.what,
      words.cookies.rule(
        language === 'da' ? midSentence(law('cookie', language).name) : law('cookie', language).name,
        supervisor.name,
        supervisor.web,
        longDate(asOf, language),
      ),
    ),
  };
};
