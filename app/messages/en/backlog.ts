/** What stands before and after a number that is set apart. */
type Around = [before: string, after: string]

export const words = {
  title: 'Requests',
  requestNo: (no: number) => `Request R-${no}`,
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
  asked: (_: number): Around => ['', ' asked'],
  askedSince: (_: number): Around => ['', ' since our answer'],
  heard: 'This is what we heard',
  readAnswer: 'Read the answer',
  readWhatWouldChange: 'Read the answer, and what would change it',
  seeWho: 'See who asked, and say Me too',
}
