/**
 * Something that goes wrong, or is missing, with a piece of gear; the threads are about one each, so that answers fit
 * their question. All are phrases for `say`, lower-case and without a full stop.
 */
export type Issue = {
  /** The products it can happen to. */
  skus: string[]
  /** A noun phrase: 'the tilt lock'. */
  thing: string
  /** Whole clauses: 'the tilt creeps after I let go'. */
  symptoms: string[]
  /** Whole clauses: 'there is grease on the disc'. */
  causes: string[]
  /** What to do, as it stands after 'to': 'wipe the disc with isopropyl'. */
  fixes: string[]
  /** How to find out, as it stands after 'to'. */
  checks: string[]
  /** Noun phrases for what was measured: '0.3° in ten minutes'. */
  measures: string[]
  /** Noun phrases: 'a drag dial with numbers'. */
  wishes: string[]
}
