import type { PaperDocument } from '../../../../shared/documents/model';
import { printable } from '../../../../shared/documents/printable';

/** What the file says about itself. The info dictionary and XMP must agree (PDF/A-3, 6.6.3), so both are made from this. */
export type Description = { title: string; author: string; subject: string; keywords: string; tool: string };

export const descriptionOf = (paper: PaperDocument): Description => ({
  title: printable(paper.title),
  author: printable(paper.author),
  subject: printable(paper.header.right),
  keywords: printable(paper.textVersion),
  tool: 'Persondatamappen',
});
