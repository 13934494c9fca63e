/**
 * What the file of a paper is called: `Persondatapolitik-for-kunder_v5_2026-11-23.pdf`. Danish letters stay, since
 * Windows, macOS and Linux all take them; everything that a path could be built with does not.
 */
export function paperFileName(
  paper: { title: string; createdAt: string },
  number: number | null,
  extension: 'pdf' | 'docx' | 'xlsx' | 'csv' = 'pdf',
): string {
  const title = paper.title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const version = number === null ? '' : `_v${number}`;
  return `${title}${version}_${paper.createdAt.slice(0, 10)}.${extension}`;
}
