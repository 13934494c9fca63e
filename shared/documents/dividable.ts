// Words of fewer letters fit into the narrowest column of a paper.
const longWord = /\p{L}{14,}/gu;

// Where Danish puts two words together with an s, and before words that many compounds end in. Chromium brings no patterns
// of its own for Danish, and would cut a word that is too long for its column anywhere.
const joints =
  /(?<=\p{L}{3})(?:(?<=ings|skabs|heds|elses|ions|tets|ments)(?=\p{L}{4})|(?=oplysning|behandling|aktivitet|lovens?$))/giu;

/** The text with soft hyphens where its long words may be divided at the end of a line; read and found as without them. */
export const dividable = (text: string): string =>
  text.replace(longWord, (word) => word.replace(joints, '\u00AD'));
