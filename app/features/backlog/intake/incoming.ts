import type { Contact } from '#app/features/backlog/intake/contact.ts'
import type { inboxItems } from '#db/schema/index.ts'

type Channel = (typeof inboxItems.$inferSelect)['channel']

/** What the house has to say about how something came. */
export type Note = 'attachments' | 'quoted' | 'signature' | 'cut' | 'no-contact' | 'rules'

export type Incoming = {
  channel: Channel
  /** Once per channel; null where nothing tells one from the other. */
  sourceKey: string | null
  lineId: string | null
  quote: string
  language?: 'en' | 'zh-CN' | null
  gear?: string | null
  place?: string | null
  sourceUrl?: string | null
  saidAt?: number | null
  contact?: Contact
  /** Without consent only the keyed hash of the contact is kept. */
  consents: boolean
  /** Confirmed by its owner, or vouched for by staff who met them. */
  verified: boolean
  /** Where they were worked out before. */
  personId?: string | null
  contentHash?: string
  capturedBy?: string
  runId?: string | null
  hintNo?: number | null
  notes?: readonly Note[]
}
