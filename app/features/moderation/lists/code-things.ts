import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** What lowers the total once it is typed, shown or said, by any name. */
export const codeThings: Match = {
  any: [{ list: 'long-codes' }, { list: 'code-nouns' }],
}

/** Its names. */
export const codeNouns: Match = {
  words: [
    ...phrasings(
      'promotional | promotion | promo | discount | secret | magic | pass | welcome | payment | checkout | birthday | loyalty | newsletter | thank-you | apology | spring | summer | autumn | winter | christmas | yearly | weekly | monthly | staff | friend | forum | little',
      'word | words | phrase | string | number | numbers | slip | slips | card | cards | letters | digits | token | tokens | sticker | password | key',
    ),
    ...phrasings(
      'the | one-time | single-use | unused | spare | second | first | last | this | your | my | a | one',
      'string | voucher string | word of the week | word of the month | string of letters',
    ),
    ...phrases(
      'code | codes | promocode | promocodes | promo | promos | voucher | vouchers | coupon | coupons | gift card | gift cards | gift certificate | store credit | shop credit | the word is | the password is | scratch-off | scratch card | scratchcard | student login',
    ),
  ],
}

/** Written like a code: RIG20, or in groups with a number among them. */
export const codeTokens: Match = { any: [{ voucherCode: true }, { list: 'long-codes' }] }

/** Groups of letters and numbers that no product is called by, and whatever follows "code" in groups. */
export const longCodes: Match = {
  any: [
    {
      pattern:
        '\\b[a-z]{4,12}-(?:[a-z]{2,12}-)?[a-z]{0,4}\\d{1,5}[a-z]{0,3}(?:-[a-z0-9]{1,8})?\\b|\\b[a-z]{2,4}-(?:[a-z]{2,12}-[a-z]{0,3}\\d{1,5}[a-z]?|[a-z]{0,3}\\d{1,5}[a-z]?-[a-z]{2,12})\\b|\\b[a-z]{0,3}\\d[a-z0-9]{0,4}-[a-z]{3,10}-[a-z0-9]{1,6}\\b|\\b[a-z]{1,2}\\d[a-z]?-[a-z]{4,12}\\b|\\b\\d{4,6}-[a-z]{2,4}\\b',
      needs: ['-'],
    },
    {
      pattern:
        '\\b(?:codes?|voucher|coupon|vouchers|mine|reads?|says?|said|string|card|accepts|takes|type|enter|use)(?: (?:is|was|says|said|reads))?:? ["\\\']?(?:[a-z]{3,12}-[a-z]{3,12}(?:-[a-z]{2,12})?["\\\']? (?:at|and|for|on|in|before|gets|takes|gives|there|when|it)|[a-z0-9]{0,3}\\d[a-z0-9]{1,4}-[a-z0-9]{3,6}(?:-[a-z0-9]{2,6}){0,2})\\b',
      needs: [
        'code',
        'codes',
        'voucher',
        'vouchers',
        'coupon',
        'mine',
        'reads',
        'read',
        'says',
        'say',
        'said',
        'string',
        'card',
        'accepts',
        'takes',
        'type',
        'enter',
        'use',
      ],
    },
  ],
}

/** Codes of another kind, and codes that made trouble. */
export const otherCodes: Match = {
  words: [
    ...phrasings(
      'error | pairing | time | colour | color | bar | product | zip | postal | dress | fault | blink | morse | source | unlock | firmware | serial | date | batch | country | area | g | lens | motor | access',
      'code | codes | number | numbers',
    ),
    ...phrases(
      'timecode | barcode | barcodes | the manual | torque | firmware | menu | label | stamped | engraved | drawer | tray',
    ),
  ],
}

/** It did not work, or it is asked or complained about. */
export const codeTroubles: Match = {
  words: phrases(
    "i waited | waited for a | didn't work | doesn't work | did not work | does not work | not valid for | was expired | had expired | has expired | expired | refused | refuses | rejected | rejects | invalid | ignored | error | i wish | instead of a repair | in place of a repair | never arrived | never received | didn't apply | wasn't applied | would you | should i | is there | are there | does anyone | has anyone | did anyone | i always feel | of the time | full whack | they never send | never send any | annoying | annoys | hate | hated | spam | scam | phishing | stop | asked for | they offered me | offered me | they gave me back",
  ),
}
