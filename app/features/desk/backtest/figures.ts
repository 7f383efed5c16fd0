import type { Tally } from '#app/features/desk/backtest/tally.ts'
import { upperBound } from '#app/features/desk/statistics/upper-bound.ts'
import { type CountedShare, wilsonShare } from '#app/features/desk/statistics/wilson.ts'

type Counted = 'posts' | 'hits' | 'accepted' | 'wrong' | 'promotion' | 'caught' | 'undecided' | 'fresh'

export type Figures = Pick<Tally, Counted | 'stricter' | 'milder'> & {
  /** Among the hits that people decided, those that are promotion. */
  precision: CountedShare
  /** Among the posts that people called promotion, those that would be hit. */
  recall: CountedShare
  /** Of accepted posts, at most this share would be hit wrongly; 95 % sure. */
  wrongAtMost: number
}

export function figuresOf(tally: Tally): Figures {
  const { posts, hits, accepted, wrong, promotion, caught, calledFine, undecided, fresh, stricter, milder } = tally
  return {
    ...{ posts, hits, accepted, wrong, promotion, caught, undecided, fresh, stricter, milder },
    precision: wilsonShare(caught, caught + calledFine),
    recall: wilsonShare(caught, promotion),
    wrongAtMost: upperBound(wrong, accepted),
  }
}
