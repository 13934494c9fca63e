/** What the two notices say each in its own way. A sentence that one of them has no use for is empty. */
export type NoticeWords = {
  title: string;
  lead: (firm: string) => string;
  /** Stands in place of the lead while no activity is about the people it is for. */
  unwritten: string;
  data: {
    intro: string;
    fromYou: string;
    /** Where data come from that the person did not give (Art. 14(2)(f)), by kind of data. */
    sources: Readonly<Record<string, string>>;
    yourChoice: string;
    contract: string;
    law: string;
    /** Said when relatives are among the people: they have to be told as well (Art. 14). */
    relatives: string;
    /** Said while no CPR number is held. */
    noCpr: string;
  };
  uses: {
    /** Legal bases that are called otherwise here than to customers. */
    bases: Readonly<Record<string, string>>;
    interest: string;
    consent: (article: string) => string;
  };
  controls: {
    heading: string;
    intro: string;
    /** What happens, by the kind of data that shows it. `acts` cites the act on CCTV. */
    kinds: Readonly<Record<string, (acts: string) => string>>;
    notice: (weeks: number) => string;
  };
  /** What is said of deletion after the table, beside backups. */
  keeping: readonly string[];
  noAutomation: string;
};
