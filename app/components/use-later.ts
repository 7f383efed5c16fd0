import { type ComponentType, startTransition, useEffect, useState } from 'react'

/** A part that works by script alone and is for few: fetched after the page, and only where it is wanted. */
export function useLater<Props>(wanted: boolean, load: () => Promise<ComponentType<Props>>) {
  const [part, setPart] = useState<{ Part: ComponentType<Props> }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded never changes
  useEffect(() => {
    // In a transition: words it still waits for must not take the page away, nor cut off its hydration.
    if (wanted) load().then((Part) => startTransition(() => setPart({ Part })))
  }, [wanted])
  return part?.Part
}
