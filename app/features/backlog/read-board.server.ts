import { CARDS_PER_PAGE, countCards, listCards } from '#app/features/backlog/board-queries.server.ts'
import { BOARD_LABELS, boardLabel } from '#app/features/backlog/request-label.ts'
import { countCrowd } from '#app/features/backlog/routing/crowd.server.ts'
import { findLine, listLines } from '#app/features/catalogue/queries.server.ts'
import type { Language } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

/** On the whole board each label shows its most asked. */
const CARDS_PER_LABEL = 6

/** The board, or one label of it, for all lines or for one. */
export async function readBoard(db: Queryable, query: URLSearchParams, language: Language = 'en') {
  const slug = query.get('line') ?? undefined
  const lineId = slug === undefined ? undefined : ensureFound(await findLine(db, slug), 'line').id
  const label = boardLabel(query.get('label'))
  const after = label ? query.get('after') : null
  const limit = label ? CARDS_PER_PAGE : CARDS_PER_LABEL
  const groups = (label ? [label] : BOARD_LABELS).map(async (each) => ({
    label: each,
    ...(await listCards(db, { label: each, lineId, after, limit, language })),
  }))
  return {
    lines: await listLines(db),
    counts: await countCards(db, lineId),
    groups: await Promise.all(groups),
    line: slug,
    label,
    begins: after === null,
    crowd: await countCrowd(db),
  }
}
