import { phrases } from '#app/features/moderation/phrases.ts'
import { phrasings } from '#app/features/moderation/phrasings.ts'
import type { Match } from '#app/features/moderation/rule.ts'

/** The writer has something from it. */
export const bothGain: Match = {
  words: [
    ...phrasings(
      "you | u | you'll | and you | they",
      'pay less | get | save | receive | earn | both get',
      '- | a bit | something | money | ten | five | twenty | on 1st order',
      '- | ,',
      'i get | and i get | i earn | i receive',
    ),
    ...phrasings(
      'i | we | me',
      'get | earn | receive | make | collect',
      'points | a few cents | a few percent | a few pennies | some cents | a cut | a small cut | a commission | commission | a small commission | a kickback | a bonus | credits | credit for | store credit | miles | a referral fee',
    ),
    ...phrasings(
      'pays | gives | sends | earns | nets | credits',
      'me | us',
      'a few percent | a few cents | a percentage | a little | a commission | a small fee | a small commission | something per | points',
    ),
    ...phrasings(
      'partner | affiliate | referral | refer a friend | ambassador | associate | associates | influencer',
      'program | programme | scheme | slots | thing | thingy | bonus',
    ),
    ...phrasings(
      'both of us | each of us | each side | each of you | us both | we both',
      'get | gets | receive | save | earn | win | gain | profit | are paid',
    ),
    ...phrases(
      'per referred friend | per referral | for each referral | per invited friend | for every friend | worth ten to each | to each side | to both sides | counts for me | introduction counts | credited to me | lands on my account | in my favour | helps my account | pushes me toward | my account number | my partner number | my partner link | as my guest | i get something | something for me too | costs you nothing and | costs you nothing extra | no extra cost to you | at no extra cost | helps the channel | supports the channel | supports this channel | kick-back | kickback for me | invite friends | invite a friend | my invite | my invitation | professional invitation | start from my | start from the picture | go through my | go via my | use my link | name me as | put my name | put me down as | enter my name | my number as | says who told you | who told you?',
    ),
  ],
}
