import type { SeedLanguage } from '#db/seed/community/seed-types.ts'

export type SeedRefusedDraft = {
  thread: string
  language: SeedLanguage
  author: string
  body: string
  hoursAgo: number
}

/** Sound advice with one sentence that the rules refuse; her words are kept for her. */
export const REFUSED_DRAFT: SeedRefusedDraft = {
  thread: 'v2-thirty-percent-brownout',
  language: 'en',
  author: 'ana',
  hoursAgo: 20,
  body: `Same reboot on a terrace one cold evening, same coiled lead. What fixed it here, in the order I would do it again:

1. Straight 16 AWG lead, as short as the rig allows. Mine is 0.45 m and loses less than 0.1 V with the motor stalled.
2. Gimbal and camera on **separate** D-taps of the V2, not through a splitter.
3. A turn of cloth tape round the plug. A D-tap that wobbles is a resistor.

Use code RIG15 at their checkout for 15% off the lead, it still works.

One thing I have not solved: which of the two D-taps the plate favours when both pull hard.`,
}
