import type { PaperDocument } from '../../../../shared/documents/model';

export const mm = 72 / 25.4;

/** Where header, footer and tick stand on a sheet, in points; what is measured downwards begins at its top. */
type FurniturePlace = {
  left: number;
  fromRight: number;
  headerBaseline: number;
  headerRule: number;
  footerRule: number;
  footerBaseline: number;
  /** The tick that helps to punch in the middle: x, y, width and height as PDF counts, from the foot of the sheet. */
  tick: (height: number) => readonly [number, number, number, number];
};

const thickness = 0.25 * mm;
const length = 5 * mm;
const middle = 148.5 * mm;

/** Punched at the left. */
const portrait: FurniturePlace = {
  left: 28 * mm,
  fromRight: 20 * mm,
  headerBaseline: 17.1 * mm,
  headerRule: 20.6 * mm,
  footerRule: 279.7 * mm,
  footerBaseline: 284.9 * mm,
  tick: (height) => [0, height - middle - thickness / 2, length, thickness],
};

/** Punched along the top, its long edge: the first 18 mm stay empty but for the tick. */
const landscape: FurniturePlace = {
  left: 16 * mm,
  fromRight: 14 * mm,
  headerBaseline: 22.1 * mm,
  headerRule: 25.6 * mm,
  footerRule: 195.4 * mm,
  footerBaseline: 200.6 * mm,
  tick: (height) => [middle - thickness / 2, height - length, thickness, length],
};

/** Where the furniture stands on the sheets of a paper. */
export const furniturePlace = (layout: PaperDocument['layout']): FurniturePlace =>
  layout === 'landscape' ? landscape : portrait;
