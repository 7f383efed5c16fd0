import { phrases } from '#app/features/moderation/phrases.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** Gear is spoken of, so the thread may well be about it. */
export const gearAtHand: Match = {
  words: phrases(`
    tripod | tripods | head | heads | cage | cages | clamp | clamps | plate | plates | mount | mounts | monopod | gimbal | rig | rigs | strap | straps | bag | bags | backpack | case | light | lights | softbox | panel | battery | batteries | charger | monitor | cable | cables | handle | lever | screw | screws | rod | rods | lens | lenses | adapter | adapters | adaptor | adaptors | filter | filters | slider | stand | stands | arm | arms | hdmi | sdi | usb | power | firmware | app | payload | kg | mm | shoe | collar | legs | carbon | aluminium | clearance | fits | fit | hold | holds
  `),
}
