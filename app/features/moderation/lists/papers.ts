import type { Match } from '#app/features/moderation/rule.ts'

/** An address that leads to a manual, a drawing or a picture rather than to a till. */
export const papers: Match = {
  url: {
    path: '(?i)\\.(?:pdf|stl|step|zip|jpe?g|png|html?)$|/(?:manuals?|support|docs?|specs?|data|firmware|downloads?|albums?|threads?|dp|tree|wiki|drawings?|parts)(?:/|$)',
  },
}
