import { Marked, type Tokens } from 'marked'
import sanitizeHtml from 'sanitize-html'
import { linkReferences } from '#app/features/forum/request-references.ts'
import { isTangled } from '#app/features/forum/tangled-text.ts'

/** Raised when the same text would come out differently; stored beside what was rendered. */
export const RENDERER_VERSION = 2

/** A post's headings stand below the page's own. */
const HIGHEST_HEADING = 3
const LONGEST_GAP = /[ \t]{80,}/g

const markdown = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
    heading({ tokens, depth }) {
      const level = Math.min(6, Math.max(HIGHEST_HEADING, depth + HIGHEST_HEADING - 1))
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`
    },
    // Pictures are uploaded, so that nobody's server learns who reads what.
    image: ({ href, text }) => `<a href="${escapeHtml(href)}">${escapeHtml(text || href)}</a>`,
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
})

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'br', 'hr', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'pre', 'code'],
    ...['strong', 'em', 'del', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
  transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow noopener ugc' }) },
}

/** The only maker of a post's HTML: raw HTML is shown as typed, and only a short list of tags comes out. */
export function renderMarkdown(text: string): string {
  const spaced = text.replace(LONGEST_GAP, ' '.repeat(80))
  const clean = sanitizeHtml(isTangled(spaced) ? plainParagraphs(spaced) : (markdown.parse(spaced) as string), ALLOWED)
  return linkReferences(clean.trim())
}

const plainParagraphs = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('\n')

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
