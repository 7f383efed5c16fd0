/** What stands before and after a number that is set apart. */
type Around = [before: string, after: string]

/** The few words that stand wherever a request is named. */
export const words = {
  labels: {
    collected: 'Collected',
    research: 'Under research',
    planned: 'Planned',
    no: 'Not feasible for now',
    made: 'Made',
    exists: 'Already exists',
    merged: 'Merged',
    hidden: 'Hidden',
  },
  /** For good: safety, law, the rights of others. */
  labelFinal: 'Not feasible',
  asked: (_: number): Around => ['', ' asked'],
  askedSince: (_: number): Around => ['', ' since our answer'],
  heard: 'This is what we heard',
  readAnswer: 'Read the answer',
  readWhatWouldChange: 'Read the answer, and what would change it',
  seeWho: 'See who asked, and say Me too',
  collectHere: 'Collect from this thread',
  requestNo: (no: number) => `Request R-${no}`,
  reasons: {
    VOL: 'too few units',
    TEC: 'physics or strength',
    SAF: 'safety of load or heat',
    CMP: 'needs the camera maker',
    IPR: 'rights of others',
    CST: 'the price would be wrong',
    STR: 'outside our lines for now',
    SUP: 'supplier or material',
    DUP: 'covered by a planned design',
    INF: 'not enough facts',
  },
}
