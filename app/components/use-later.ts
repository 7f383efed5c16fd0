import { type ComponentType, useEffect, useState } from 'react'

/** A part that works by script alone and is for few: fetched after the page, and only where it is wanted. */
export function useLater<Props>(wanted: boolean, load: () => Promise<ComponentType<Props>>) {
  const [part, setPart] = useState<{ Part: ComponentType<Props> }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded never changes
  useEffect(() => {
    if (wanted) load().then((Part) => setPart({ Part }))
  }, [wanted])
  return part?.Part
}
