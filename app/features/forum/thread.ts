/** A thread's kinds, pages and addresses. */
export const THREAD_KINDS = ['question', 'discussion', 'need', 'fault'] as const
export type ThreadKind = (typeof THREAD_KINDS)[number]

export const POSTS_PER_PAGE = 20
/** Four digits from the start, so that addresses and references look alike for years. */
export const FIRST_THREAD_NO = 1001

const LONGEST_SLUG = 60
/** Words that stand for pages of a thread. */
const TAKEN_SLUGS = ['reply', 'p', 'collect', 'tie', 'nominate', 'heard']

/** A discussion has nothing to answer, so nothing in it is accepted. */
export const takesAnswers = (kind: ThreadKind) => kind !== 'discussion'

/** Decorative: the number alone finds the thread. Han characters are left out rather than spelled wrong. */
export function slugFor(title: string): string {
  const words =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, LONGEST_SLUG)
    if (longer.length > LONGEST_SLUG) break
    slug = longer
  }
  return TAKEN_SLUGS.includes(slug) ? `a-${slug}` : slug
}

type Place = { no: number; slug: string }

export const threadPath = ({ no, slug }: Place) => (slug ? `/t/${no}/${slug}` : `/t/${no}`)

export const pageOfPost = (postNo: number) => Math.max(1, Math.ceil(postNo / POSTS_PER_PAGE))

/** Where a post is read, with the page it is on. */
export function postPath(thread: Place, postNo: number): string {
  const page = pageOfPost(postNo)
  return `${threadPath(thread)}${page > 1 ? `?page=${page}` : ''}#p${postNo}`
}

/** The same, and the post stands out. */
export function markedPostPath(thread: Place, postNo: number): string {
  const page = pageOfPost(postNo)
  return `${threadPath(thread)}?${page > 1 ? `page=${page}&` : ''}mark=${postNo}#p${postNo}`
}

/** A number out of an address; 0, which nothing has, for anything else. */
export const numberIn = (text: string | null | undefined) => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0)
