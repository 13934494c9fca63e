/** What every part of the campaign is given. */
export type Context = {
  /** Of the whole campaign; the same seed makes the same faults. */
  seed: number;
  /** Of the full number of runs, from 0 to 1; what is quick is always run in full. */
  share: number;
  /** An empty folder on a real disk, for this part alone. */
  folder: string;
  /** Where the bundled programs of `programs.ts` lie. */
  programs: string;
  /** The project's own folder. */
  root: string;
};

export type Outcome = {
  runs: number;
  /** What went wrong, each with what is needed to run it again; empty when the part has shown what it is to show. */
  failures: string[];
  /** What was counted on the way. None of them depends on the clock. */
  figures: Readonly<Record<string, number>>;
  /** What is worth a line of its own below the table. */
  details?: readonly string[];
};

export type Part = {
  name: string;
  /** What the whole of it must have tried, without one failure. */
  target: string;
  run(context: Context): Promise<Outcome>;
};

export type Report = Outcome & Pick<Part, 'name' | 'target'>;

/** So many of the full number as the share says, at least one. */
export const shareOf = ({ share }: Context, full: number): number => Math.max(1, Math.ceil(full * share));
