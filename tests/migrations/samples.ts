import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The frozen binders of a shape, by name, each as it was saved. */
export function samplesOf(shape: number): [name: string, saved: unknown][] {
  const folder = fileURLToPath(new URL(`v${shape}`, import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))]);
}
