import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AnswerFile } from './answerFile';

export const folderOfFirms = fileURLToPath(new URL('../../firms', import.meta.url));

/** One of the invented firms, by the name of its file. */
export const readFirm = async (name: string): Promise<AnswerFile> =>
  AnswerFile.parse(JSON.parse(await readFile(join(folderOfFirms, `${name}.json`), 'utf8')));
