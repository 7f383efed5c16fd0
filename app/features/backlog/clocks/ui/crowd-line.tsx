import { useWords } from '#app/messages/use-words.ts'

/** More waits than the house gets through in time: better said than missed in silence. */
export function CrowdLine({ crowd }: { crowd: number | undefined }) {
  return crowd === undefined ? null : <Crowded n={crowd} />
}

function Crowded({ n }: { n: number }) {
  const words = useWords('lateness')
  return <p className="alert hold">{words.crowded(n)}</p>
}
