export type LineSlug = 'cages' | 'rods' | 'mounts' | 'quick-release' | 'tripods' | 'lights' | 'power' | 'monitoring'
export type SeedLanguage = 'en' | 'zh-CN'

export type SeedPerson = {
  handle: string
  name: string
  language: SeedLanguage
  timeZone: string
  /** What they shoot, short, shown beside the name: 'Cinema, documentary'. */
  works: string
  joinedDaysAgo: number
}

export type SeedLine = {
  slug: LineSlug
  name: Record<SeedLanguage, string>
  blurb: Record<SeedLanguage, string>
  /** Handles. */
  pm?: string
  engineer?: string
}

export type SeedProduct = {
  sku: string
  line: LineSlug
  name: Record<SeedLanguage, string>
  /** 3-5: rated load, mass, mount… */
  facts: [label: string, value: string][]
  mounts: string[]
}

export type SeedPost = {
  author: string
  body: string
  /** After the thread's start, rising. */
  hoursLater: number
  /** Post no; 1 is the opening post. */
  replyTo?: number
  accepted?: true
  upvotes?: string[]
  photo?: SeedPhoto
  staffNote?: never
}

/** `file` is a name in db/seed/photos. */
export type SeedPhoto = { file: string; alt: string }

export type SeedThread = {
  /** Unique among all threads. */
  key: string
  line: LineSlug
  kind: 'question' | 'discussion' | 'need' | 'fault'
  language: SeedLanguage
  author: string
  title: string
  body: string
  sku?: string
  photo?: SeedPhoto
  startedDaysAgo: number
  upvotes?: string[]
  posts: SeedPost[]
}
