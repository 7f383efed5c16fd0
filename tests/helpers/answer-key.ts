import { createClient } from '@libsql/client'

type Shown = { token: string; option: number }

/** The tokens of the right options, by position: read from the house's own database, since no page ever tells. */
export async function answerKey(folder: string, attemptId: string): Promise<Map<number, string>> {
  const client = createClient({ url: `file:${folder}/coldshoe.db` })
  const { rows } = await client.execute({
    sql: `SELECT position, attempt_item.options AS shown, item_version.keys AS keys
          FROM attempt_item JOIN item_version ON item_version.id = item_version_id WHERE attempt_id = ?`,
    args: [attemptId],
  })
  client.close()
  return new Map(rows.map((row) => [Number(row.position), rightToken(String(row.shown), String(row.keys))]))
}

function rightToken(shownJson: string, keysJson: string): string {
  const keys = JSON.parse(keysJson) as number[]
  const shown = JSON.parse(shownJson) as Shown[]
  return shown.find(({ option }) => keys.includes(option))?.token ?? ''
}
