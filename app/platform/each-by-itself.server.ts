/** Does the same with each row, one after the other. What fails is told to whoever runs the house and holds up no other. */
export async function eachByItself<Row extends { id: string }>(
  what: string,
  rows: readonly Row[],
  act: (row: Row) => Promise<unknown>,
): Promise<string[]> {
  const failed: string[] = []
  for (const row of rows)
    await act(row).catch((error) => {
      failed.push(row.id)
      console.warn(`${what} ${row.id} failed: ${error instanceof Error ? error.message : error}`)
    })
  return failed
}
