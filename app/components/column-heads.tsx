/** The first row of a table; null is a corner, or a column of drawings: neither needs a name. */
export function ColumnHeads({ heads }: { heads: readonly (string | null)[] }) {
  return (
    <thead>
      <tr>
        {heads.map((head) =>
          head === null ? (
            <td key="" />
          ) : (
            <th key={head} scope="col">
              {head}
            </th>
          ),
        )}
      </tr>
    </thead>
  )
}
