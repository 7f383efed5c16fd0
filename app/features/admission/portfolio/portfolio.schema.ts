import { z } from 'zod'
import { DECISIONS } from '#app/features/admission/portfolio/portfolio-decision.ts'
import { MOST_LINKS, PORTFOLIO_TEXT } from '#app/features/admission/portfolio/portfolio-limits.ts'

const LINK_LENGTH = 300

const written = z.string('required').transform((text) => text.replaceAll('\r\n', '\n').trim())

const linksField = z
  .string()
  .default('')
  .transform((lines) => lines.split(/\s+/).filter((line) => line !== ''))
  .pipe(
    z
      .array(z.string().max(LINK_LENGTH, 'tooLong').refine(isWorkLink, 'portfolio.badLink'))
      .max(MOST_LINKS, 'portfolio.tooManyLinks'),
  )

/** A public page over HTTPS, without a name and password in it. */
function isWorkLink(link: string): boolean {
  if (!URL.canParse(link)) return false
  const { protocol, hostname, username } = new URL(link)
  return protocol === 'https:' && username === '' && /\.[a-z][a-z0-9-]+$/i.test(hostname)
}

export const portfolioSchema = z.object({
  text: written.pipe(z.string().min(PORTFOLIO_TEXT.least, 'tooShort').max(PORTFOLIO_TEXT.most, 'tooLong')),
  links: linksField,
})

export const opinionSchema = z.object({
  decision: z.enum(DECISIONS, 'chooseOne'),
  reason: written.pipe(z.string().min(10, 'tooShort').max(1000, 'tooLong')),
})
