import type { Rule } from '#app/features/moderation/rule.ts'
import { addMeAloneZh } from '#app/features/moderation/rules/add-me-alone-zh.ts'
import { addMeZh } from '#app/features/moderation/rules/add-me-zh.ts'
import { anyoneNeedsZh } from '#app/features/moderation/rules/anyone-needs-zh.ts'
import { bareSaleZh } from '#app/features/moderation/rules/bare-sale-zh.ts'
import { bargainTillZh } from '#app/features/moderation/rules/bargain-till-zh.ts'
import { bargainZh } from '#app/features/moderation/rules/bargain-zh.ts'
import { boughtHereZhRule } from '#app/features/moderation/rules/bought-here-zh.ts'
import { brandWarZh } from '#app/features/moderation/rules/brand-war-zh.ts'
import { channelCallZh } from '#app/features/moderation/rules/channel-call-zh.ts'
import { codeAndCallZh } from '#app/features/moderation/rules/code-and-call-zh.ts'
import { codeAtTheTillZh } from '#app/features/moderation/rules/code-at-the-till-zh.ts'
import { codePassedOnZh } from '#app/features/moderation/rules/code-passed-on-zh.ts'
import { codeStatedZh } from '#app/features/moderation/rules/code-stated-zh.ts'
import { comeToMyTradeZh } from '#app/features/moderation/rules/come-to-my-trade-zh.ts'
import { commissionToldZh } from '#app/features/moderation/rules/commission-told-zh.ts'
import { contactHandleZh } from '#app/features/moderation/rules/contact-handle-zh.ts'
import { couponCodeZh } from '#app/features/moderation/rules/coupon-code-zh.ts'
import { couponFetchedZhRule } from '#app/features/moderation/rules/coupon-fetched-zh.ts'
import { couponGivenZh } from '#app/features/moderation/rules/coupon-given-zh.ts'
import { couponHandedZhRule } from '#app/features/moderation/rules/coupon-handed-zh.ts'
import { couponHandoutZh } from '#app/features/moderation/rules/coupon-handout-zh.ts'
import { courseZh } from '#app/features/moderation/rules/course-zh.ts'
import { criedPriceZh } from '#app/features/moderation/rules/cried-price-zh.ts'
import { curtSaleZh } from '#app/features/moderation/rules/curt-sale-zh.ts'
import { dailyLifeZh } from '#app/features/moderation/rules/daily-life-zh.ts'
import { dealerZh } from '#app/features/moderation/rules/dealer-zh.ts'
import { discountCallZh } from '#app/features/moderation/rules/discount-call-zh.ts'
import { discountLinkZh } from '#app/features/moderation/rules/discount-link-zh.ts'
import { drawZh } from '#app/features/moderation/rules/draw-zh.ts'
import { followMeZh } from '#app/features/moderation/rules/follow-me-zh.ts'
import { freeClaimZh } from '#app/features/moderation/rules/free-claim-zh.ts'
import { gatherBuyersZh } from '#app/features/moderation/rules/gather-buyers-zh.ts'
import { giftForYouZh } from '#app/features/moderation/rules/gift-for-you-zh.ts'
import { greyTradeZh } from '#app/features/moderation/rules/grey-trade-zh.ts'
import { groupInvitationZh } from '#app/features/moderation/rules/group-invitation-zh.ts'
import { handleZh } from '#app/features/moderation/rules/handle-zh.ts'
import { handsSoughtZhRule } from '#app/features/moderation/rules/hands-sought-zh.ts'
import { hiddenContactZh } from '#app/features/moderation/rules/hidden-contact-zh.ts'
import { insidePriceZh } from '#app/features/moderation/rules/inside-price-zh.ts'
import { insideWordZhRule } from '#app/features/moderation/rules/inside-word-zh.ts'
import { inviteCodeZh } from '#app/features/moderation/rules/invite-code-zh.ts'
import { inviteStatedZh } from '#app/features/moderation/rules/invite-stated-zh.ts'
import { jobsZh } from '#app/features/moderation/rules/jobs-zh.ts'
import { lendingZh } from '#app/features/moderation/rules/lending-zh.ts'
import { luckyUserZh } from '#app/features/moderation/rules/lucky-user-zh.ts'
import { marketVoiceZh } from '#app/features/moderation/rules/market-voice-zh.ts'
import { myMediaZh } from '#app/features/moderation/rules/my-media-zh.ts'
import { numberInPassingZh } from '#app/features/moderation/rules/number-in-passing-zh.ts'
import { orderTogetherZh } from '#app/features/moderation/rules/order-together-zh.ts'
import { ownAppZh } from '#app/features/moderation/rules/own-app-zh.ts'
import { ownPieceZh } from '#app/features/moderation/rules/own-piece-zh.ts'
import { ownShowZh } from '#app/features/moderation/rules/own-show-zh.ts'
import { ownTradeZh } from '#app/features/moderation/rules/own-trade-zh.ts'
import { picturePraiseZh } from '#app/features/moderation/rules/picture-praise-zh.ts'
import { pitchOfMineZh } from '#app/features/moderation/rules/pitch-of-mine-zh.ts'
import { politicsZh } from '#app/features/moderation/rules/politics-zh.ts'
import { priceAndContactZh } from '#app/features/moderation/rules/price-and-contact-zh.ts'
import { priceFallsZhRule } from '#app/features/moderation/rules/price-falls-zh.ts'
import { priceWhisperedZh } from '#app/features/moderation/rules/price-whispered-zh.ts'
import { prizeVoiceZh } from '#app/features/moderation/rules/prize-voice-zh.ts'
import { rafflePlainlyZh } from '#app/features/moderation/rules/raffle-plainly-zh.ts'
import { reachMeForZh } from '#app/features/moderation/rules/reach-me-for-zh.ts'
import { reachOutsideZh } from '#app/features/moderation/rules/reach-outside-zh.ts'
import { readItYourselfZh } from '#app/features/moderation/rules/read-it-yourself-zh.ts'
import { rebateZh } from '#app/features/moderation/rules/rebate-zh.ts'
import { restockedZh } from '#app/features/moderation/rules/restocked-zh.ts'
import { rewardForTaskZh } from '#app/features/moderation/rules/reward-for-task-zh.ts'
import { saleStatedZh } from '#app/features/moderation/rules/sale-stated-zh.ts'
import { saleTermsTogetherZh } from '#app/features/moderation/rules/sale-terms-together-zh.ts'
import { sayAndSaveZh } from '#app/features/moderation/rules/say-and-save-zh.ts'
import { scanCodeZh } from '#app/features/moderation/rules/scan-code-zh.ts'
import { secondHandContactZh } from '#app/features/moderation/rules/second-hand-contact-zh.ts'
import { seeMineZhRule } from '#app/features/moderation/rules/see-mine-zh.ts'
import { seekingZh } from '#app/features/moderation/rules/seeking-zh.ts'
import { sellersSoughtZhRule } from '#app/features/moderation/rules/sellers-sought-zh.ts'
import { shareOfMineZhRule } from '#app/features/moderation/rules/share-of-mine-zh.ts'
import { shareToWinZh } from '#app/features/moderation/rules/share-to-win-zh.ts'
import { shopInvitationZh } from '#app/features/moderation/rules/shop-invitation-zh.ts'
import { soldPlainlyZh } from '#app/features/moderation/rules/sold-plainly-zh.ts'
import { sourceAndPriceZh } from '#app/features/moderation/rules/source-and-price-zh.ts'
import { spamMessageZh } from '#app/features/moderation/rules/spam-message-zh.ts'
import { swapZh } from '#app/features/moderation/rules/swap-zh.ts'
import { taobaoPassword } from '#app/features/moderation/rules/taobao-password.ts'
import { taobaoPasswordAlone } from '#app/features/moderation/rules/taobao-password-alone.ts'
import { thingForYouZh } from '#app/features/moderation/rules/thing-for-you-zh.ts'
import { tradeOfMineZh } from '#app/features/moderation/rules/trade-of-mine-zh.ts'
import { treatMeZh } from '#app/features/moderation/rules/treat-me-zh.ts'
import { wantedZh } from '#app/features/moderation/rules/wanted-zh.ts'
import { winkZh } from '#app/features/moderation/rules/wink-zh.ts'
import { workOfMineZh } from '#app/features/moderation/rules/work-of-mine-zh.ts'

export const CHINESE_RULES: readonly Rule[] = [
  curtSaleZh,
  criedPriceZh,
  seeMineZhRule,
  bareSaleZh,
  rafflePlainlyZh,
  soldPlainlyZh,
  prizeVoiceZh,
  marketVoiceZh,
  inviteStatedZh,
  saleStatedZh,
  codeStatedZh,
  sourceAndPriceZh,
  hiddenContactZh,
  pitchOfMineZh,
  tradeOfMineZh,
  workOfMineZh,
  codeAtTheTillZh,
  boughtHereZhRule,
  handsSoughtZhRule,
  reachMeForZh,
  giftForYouZh,
  sellersSoughtZhRule,
  shareOfMineZhRule,
  gatherBuyersZh,
  insideWordZhRule,
  priceFallsZhRule,
  swapZh,
  lendingZh,
  seekingZh,
  thingForYouZh,
  couponHandedZhRule,
  couponFetchedZhRule,
  readItYourselfZh,
  priceWhisperedZh,
  numberInPassingZh,
  comeToMyTradeZh,
  rewardForTaskZh,
  myMediaZh,
  treatMeZh,
  orderTogetherZh,
  bargainTillZh,
  saleTermsTogetherZh,
  codePassedOnZh,
  priceAndContactZh,
  codeAndCallZh,
  spamMessageZh,
  addMeAloneZh,
  addMeZh,
  anyoneNeedsZh,
  bargainZh,
  brandWarZh,
  channelCallZh,
  commissionToldZh,
  contactHandleZh,
  couponCodeZh,
  couponGivenZh,
  couponHandoutZh,
  courseZh,
  dailyLifeZh,
  dealerZh,
  discountCallZh,
  discountLinkZh,
  drawZh,
  followMeZh,
  freeClaimZh,
  greyTradeZh,
  groupInvitationZh,
  handleZh,
  insidePriceZh,
  inviteCodeZh,
  jobsZh,
  luckyUserZh,
  ownAppZh,
  ownPieceZh,
  ownShowZh,
  ownTradeZh,
  picturePraiseZh,
  politicsZh,
  reachOutsideZh,
  rebateZh,
  restockedZh,
  sayAndSaveZh,
  scanCodeZh,
  secondHandContactZh,
  shareToWinZh,
  shopInvitationZh,
  taobaoPassword,
  taobaoPasswordAlone,
  wantedZh,
  winkZh,
]
