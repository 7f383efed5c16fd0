import type { Rule } from '#app/features/moderation/rule.ts'
import { addMeAloneZh } from '#app/features/moderation/rules/add-me-alone-zh.ts'
import { addMeZh } from '#app/features/moderation/rules/add-me-zh.ts'
import { affiliateDisclosure } from '#app/features/moderation/rules/affiliate-disclosure.ts'
import { affiliateNetworks } from '#app/features/moderation/rules/affiliate-networks.ts'
import { amazonTags } from '#app/features/moderation/rules/amazon-tags.ts'
import { anyoneNeeds } from '#app/features/moderation/rules/anyone-needs.ts'
import { anyoneNeedsZh } from '#app/features/moderation/rules/anyone-needs-zh.ts'
import { bargainZh } from '#app/features/moderation/rules/bargain-zh.ts'
import { brandWarZh } from '#app/features/moderation/rules/brand-war-zh.ts'
import { brandsAtWar } from '#app/features/moderation/rules/brands-at-war.ts'
import { chainLetters } from '#app/features/moderation/rules/chain-letters.ts'
import { channelCall } from '#app/features/moderation/rules/channel-call.ts'
import { channelCallZh } from '#app/features/moderation/rules/channel-call-zh.ts'
import { checkMeOut } from '#app/features/moderation/rules/check-me-out.ts'
import { coinsAndShares } from '#app/features/moderation/rules/coins-and-shares.ts'
import { commissionDe } from '#app/features/moderation/rules/commission-de.ts'
import { commissionEs } from '#app/features/moderation/rules/commission-es.ts'
import { commissionJa } from '#app/features/moderation/rules/commission-ja.ts'
import { commissionToldZh } from '#app/features/moderation/rules/commission-told-zh.ts'
import { contactDe } from '#app/features/moderation/rules/contact-de.ts'
import { contactEs } from '#app/features/moderation/rules/contact-es.ts'
import { contactHandleZh } from '#app/features/moderation/rules/contact-handle-zh.ts'
import { contactJa } from '#app/features/moderation/rules/contact-ja.ts'
import { couponAndLink } from '#app/features/moderation/rules/coupon-and-link.ts'
import { couponAtCheckout } from '#app/features/moderation/rules/coupon-at-checkout.ts'
import { couponBenefit } from '#app/features/moderation/rules/coupon-benefit.ts'
import { couponCode } from '#app/features/moderation/rules/coupon-code.ts'
import { couponCodeZh } from '#app/features/moderation/rules/coupon-code-zh.ts'
/** All rules, in the order of their names; each judges every text. */
import { couponDe } from '#app/features/moderation/rules/coupon-de.ts'
import { couponEs } from '#app/features/moderation/rules/coupon-es.ts'
import { couponGivenZh } from '#app/features/moderation/rules/coupon-given-zh.ts'
import { couponHandout } from '#app/features/moderation/rules/coupon-handout.ts'
import { couponHandoutZh } from '#app/features/moderation/rules/coupon-handout-zh.ts'
import { couponJa } from '#app/features/moderation/rules/coupon-ja.ts'
import { couponOnRequest } from '#app/features/moderation/rules/coupon-on-request.ts'
import { courseZh } from '#app/features/moderation/rules/course-zh.ts'
import { crowdfunding } from '#app/features/moderation/rules/crowdfunding.ts'
import { dailyLifeZh } from '#app/features/moderation/rules/daily-life-zh.ts'
import { dealerZh } from '#app/features/moderation/rules/dealer-zh.ts'
import { discountCall } from '#app/features/moderation/rules/discount-call.ts'
import { discountCallZh } from '#app/features/moderation/rules/discount-call-zh.ts'
import { discountDe } from '#app/features/moderation/rules/discount-de.ts'
import { discountEs } from '#app/features/moderation/rules/discount-es.ts'
import { discountJa } from '#app/features/moderation/rules/discount-ja.ts'
import { discountLink } from '#app/features/moderation/rules/discount-link.ts'
import { discountLinkZh } from '#app/features/moderation/rules/discount-link-zh.ts'
import { disguisedOfferWords } from '#app/features/moderation/rules/disguised-offer-words.ts'
import { drawZh } from '#app/features/moderation/rules/draw-zh.ts'
import { editYourPhotos } from '#app/features/moderation/rules/edit-your-photos.ts'
import { fetchAndSum } from '#app/features/moderation/rules/fetch-and-sum.ts'
import { followDe } from '#app/features/moderation/rules/follow-de.ts'
import { followEs } from '#app/features/moderation/rules/follow-es.ts'
import { followJa } from '#app/features/moderation/rules/follow-ja.ts'
import { followMe } from '#app/features/moderation/rules/follow-me.ts'
import { followMeZh } from '#app/features/moderation/rules/follow-me-zh.ts'
import { forSaleDe } from '#app/features/moderation/rules/for-sale-de.ts'
import { forSaleEs } from '#app/features/moderation/rules/for-sale-es.ts'
import { forSaleJa } from '#app/features/moderation/rules/for-sale-ja.ts'
import { forSalePrice } from '#app/features/moderation/rules/for-sale-price.ts'
import { forSaleTerms } from '#app/features/moderation/rules/for-sale-terms.ts'
import { freeClaimZh } from '#app/features/moderation/rules/free-claim-zh.ts'
import { freeForAddress } from '#app/features/moderation/rules/free-for-address.ts'
import { freeForWork } from '#app/features/moderation/rules/free-for-work.ts'
import { freeGoods } from '#app/features/moderation/rules/free-goods.ts'
import { giveawayDe } from '#app/features/moderation/rules/giveaway-de.ts'
import { giveawayEntry } from '#app/features/moderation/rules/giveaway-entry.ts'
import { giveawayEs } from '#app/features/moderation/rules/giveaway-es.ts'
import { giveawayJa } from '#app/features/moderation/rules/giveaway-ja.ts'
import { greyTradeZh } from '#app/features/moderation/rules/grey-trade-zh.ts'
import { groupBuy } from '#app/features/moderation/rules/group-buy.ts'
import { groupInvitationZh } from '#app/features/moderation/rules/group-invitation-zh.ts'
import { groupLinks } from '#app/features/moderation/rules/group-links.ts'
import { growthServices } from '#app/features/moderation/rules/growth-services.ts'
import { handleZh } from '#app/features/moderation/rules/handle-zh.ts'
import { handmadeForSale } from '#app/features/moderation/rules/handmade-for-sale.ts'
import { hiddenPromo } from '#app/features/moderation/rules/hidden-promo.ts'
import { hireMe } from '#app/features/moderation/rules/hire-me.ts'
import { insidePriceZh } from '#app/features/moderation/rules/inside-price-zh.ts'
import { inviteCodeZh } from '#app/features/moderation/rules/invite-code-zh.ts'
import { jobsAndHiring } from '#app/features/moderation/rules/jobs-and-hiring.ts'
import { jobsZh } from '#app/features/moderation/rules/jobs-zh.ts'
import { knowsASupplier } from '#app/features/moderation/rules/knows-a-supplier.ts'
import { launch } from '#app/features/moderation/rules/launch.ts'
import { likeAndShare } from '#app/features/moderation/rules/like-and-share.ts'
import { linkInBio } from '#app/features/moderation/rules/link-in-bio.ts'
import { lookingForUsed } from '#app/features/moderation/rules/looking-for-used.ts'
import { luckyUserZh } from '#app/features/moderation/rules/lucky-user-zh.ts'
import { madeToYourOrder } from '#app/features/moderation/rules/made-to-your-order.ts'
import { massMessage } from '#app/features/moderation/rules/mass-message.ts'
import { mentionUs } from '#app/features/moderation/rules/mention-us.ts'
import { messengerContact } from '#app/features/moderation/rules/messenger-contact.ts'
import { messengerHandle } from '#app/features/moderation/rules/messenger-handle.ts'
import { mineOutNow } from '#app/features/moderation/rules/mine-out-now.ts'
import { moneySchemes } from '#app/features/moderation/rules/money-schemes.ts'
import { newcomerShopLink } from '#app/features/moderation/rules/newcomer-shop-link.ts'
import { offerInPassing } from '#app/features/moderation/rules/offer-in-passing.ts'
import { offerToneZh } from '#app/features/moderation/rules/offer-tone-zh.ts'
import { onePersonGetsIt } from '#app/features/moderation/rules/one-person-gets-it.ts'
import { orderNow } from '#app/features/moderation/rules/order-now.ts'
import { ordersByMessage } from '#app/features/moderation/rules/orders-by-message.ts'
import { ownAppZh } from '#app/features/moderation/rules/own-app-zh.ts'
import { ownCouponCode } from '#app/features/moderation/rules/own-coupon-code.ts'
import { ownDe } from '#app/features/moderation/rules/own-de.ts'
import { ownEs } from '#app/features/moderation/rules/own-es.ts'
import { ownGoods } from '#app/features/moderation/rules/own-goods.ts'
import { ownJa } from '#app/features/moderation/rules/own-ja.ts'
import { ownListing } from '#app/features/moderation/rules/own-listing.ts'
import { ownPieceZh } from '#app/features/moderation/rules/own-piece-zh.ts'
import { ownSale } from '#app/features/moderation/rules/own-sale.ts'
import { ownShop } from '#app/features/moderation/rules/own-shop.ts'
import { ownShopOffer } from '#app/features/moderation/rules/own-shop-offer.ts'
import { ownShowZh } from '#app/features/moderation/rules/own-show-zh.ts'
import { ownTradeZh } from '#app/features/moderation/rules/own-trade-zh.ts'
import { picturePraiseZh } from '#app/features/moderation/rules/picture-praise-zh.ts'
import { picturesForTheirOwnSake } from '#app/features/moderation/rules/pictures-for-their-own-sake.ts'
import { politicsZh } from '#app/features/moderation/rules/politics-zh.ts'
import { priceAndTerms } from '#app/features/moderation/rules/price-and-terms.ts'
import { priceOnRequest } from '#app/features/moderation/rules/price-on-request.ts'
import { prizeClaim } from '#app/features/moderation/rules/prize-claim.ts'
import { qrWithLink } from '#app/features/moderation/rules/qr-with-link.ts'
import { quarrels } from '#app/features/moderation/rules/quarrels.ts'
import { ratesAndJobs } from '#app/features/moderation/rules/rates-and-jobs.ts'
import { reachOutsideZh } from '#app/features/moderation/rules/reach-outside-zh.ts'
import { rebateZh } from '#app/features/moderation/rules/rebate-zh.ts'
import { recruiting } from '#app/features/moderation/rules/recruiting.ts'
import { recruitingZh } from '#app/features/moderation/rules/recruiting-zh.ts'
import { referralInvite } from '#app/features/moderation/rules/referral-invite.ts'
import { referralLinks } from '#app/features/moderation/rules/referral-links.ts'
import { rentOut } from '#app/features/moderation/rules/rent-out.ts'
import { rentedByMember } from '#app/features/moderation/rules/rented-by-member.ts'
import { restockedZh } from '#app/features/moderation/rules/restocked-zh.ts'
import { rumours } from '#app/features/moderation/rules/rumours.ts'
import { samplesForPostage } from '#app/features/moderation/rules/samples-for-postage.ts'
import { scanCodeZh } from '#app/features/moderation/rules/scan-code-zh.ts'
import { secondHandContactZh } from '#app/features/moderation/rules/second-hand-contact-zh.ts'
import { servicesOffered } from '#app/features/moderation/rules/services-offered.ts'
import { shareToWinZh } from '#app/features/moderation/rules/share-to-win-zh.ts'
import { shopInvitationZh } from '#app/features/moderation/rules/shop-invitation-zh.ts'
import { shortLinks } from '#app/features/moderation/rules/short-links.ts'
import { softwareTrial } from '#app/features/moderation/rules/software-trial.ts'
import { spareAndSum } from '#app/features/moderation/rules/spare-and-sum.ts'
import { stateAndChurch } from '#app/features/moderation/rules/state-and-church.ts'
import { subscribe } from '#app/features/moderation/rules/subscribe.ts'
import { suppliedCheap } from '#app/features/moderation/rules/supplied-cheap.ts'
import { supplier } from '#app/features/moderation/rules/supplier.ts'
import { supporterPages } from '#app/features/moderation/rules/supporter-pages.ts'
import { swapOffer } from '#app/features/moderation/rules/swap-offer.ts'
import { taobaoPassword } from '#app/features/moderation/rules/taobao-password.ts'
import { taobaoPasswordAlone } from '#app/features/moderation/rules/taobao-password-alone.ts'
import { testimonialLink } from '#app/features/moderation/rules/testimonial-link.ts'
import { throwawaySites } from '#app/features/moderation/rules/throwaway-sites.ts'
import { tradeAndLaw } from '#app/features/moderation/rules/trade-and-law.ts'
import { typedCode } from '#app/features/moderation/rules/typed-code.ts'
import { unclickableLinks } from '#app/features/moderation/rules/unclickable-links.ts'
import { unreadableFlood } from '#app/features/moderation/rules/unreadable-flood.ts'
import { urgentDiscount } from '#app/features/moderation/rules/urgent-discount.ts'
import { voteForMe } from '#app/features/moderation/rules/vote-for-me.ts'
import { wanted } from '#app/features/moderation/rules/wanted.ts'
import { wantedZh } from '#app/features/moderation/rules/wanted-zh.ts'
import { watchMyVideo } from '#app/features/moderation/rules/watch-my-video.ts'
import { whoeverAndSum } from '#app/features/moderation/rules/whoever-and-sum.ts'
import { winkZh } from '#app/features/moderation/rules/wink-zh.ts'

export const RULES: readonly Rule[] = [
  addMeAloneZh,
  addMeZh,
  affiliateDisclosure,
  affiliateNetworks,
  amazonTags,
  anyoneNeeds,
  anyoneNeedsZh,
  bargainZh,
  brandWarZh,
  brandsAtWar,
  chainLetters,
  channelCall,
  channelCallZh,
  checkMeOut,
  coinsAndShares,
  commissionToldZh,
  contactHandleZh,
  couponAndLink,
  couponAtCheckout,
  couponBenefit,
  couponCode,
  couponCodeZh,
  couponGivenZh,
  couponHandout,
  couponHandoutZh,
  couponOnRequest,
  courseZh,
  crowdfunding,
  dailyLifeZh,
  dealerZh,
  discountCall,
  discountCallZh,
  discountLink,
  discountLinkZh,
  disguisedOfferWords,
  drawZh,
  editYourPhotos,
  fetchAndSum,
  followMe,
  followMeZh,
  forSalePrice,
  forSaleTerms,
  freeClaimZh,
  freeForAddress,
  freeForWork,
  freeGoods,
  giveawayEntry,
  greyTradeZh,
  groupBuy,
  groupInvitationZh,
  groupLinks,
  growthServices,
  handleZh,
  handmadeForSale,
  hiddenPromo,
  hireMe,
  insidePriceZh,
  inviteCodeZh,
  jobsAndHiring,
  jobsZh,
  knowsASupplier,
  launch,
  likeAndShare,
  linkInBio,
  lookingForUsed,
  luckyUserZh,
  madeToYourOrder,
  massMessage,
  mentionUs,
  messengerContact,
  messengerHandle,
  mineOutNow,
  moneySchemes,
  newcomerShopLink,
  offerInPassing,
  offerToneZh,
  onePersonGetsIt,
  orderNow,
  ordersByMessage,
  ownAppZh,
  ownCouponCode,
  ownGoods,
  ownListing,
  ownPieceZh,
  ownSale,
  ownShop,
  ownShopOffer,
  ownShowZh,
  ownTradeZh,
  picturePraiseZh,
  picturesForTheirOwnSake,
  politicsZh,
  priceAndTerms,
  priceOnRequest,
  prizeClaim,
  qrWithLink,
  quarrels,
  ratesAndJobs,
  reachOutsideZh,
  rebateZh,
  recruiting,
  recruitingZh,
  referralInvite,
  referralLinks,
  rentedByMember,
  rentOut,
  restockedZh,
  rumours,
  samplesForPostage,
  scanCodeZh,
  secondHandContactZh,
  servicesOffered,
  shareToWinZh,
  shopInvitationZh,
  shortLinks,
  softwareTrial,
  spareAndSum,
  stateAndChurch,
  subscribe,
  suppliedCheap,
  supplier,
  supporterPages,
  swapOffer,
  taobaoPassword,
  taobaoPasswordAlone,
  testimonialLink,
  throwawaySites,
  tradeAndLaw,
  typedCode,
  unclickableLinks,
  unreadableFlood,
  urgentDiscount,
  voteForMe,
  wanted,
  wantedZh,
  watchMyVideo,
  couponDe,
  discountDe,
  commissionDe,
  forSaleDe,
  ownDe,
  contactDe,
  giveawayDe,
  followDe,
  couponEs,
  discountEs,
  commissionEs,
  forSaleEs,
  ownEs,
  contactEs,
  giveawayEs,
  followEs,
  couponJa,
  discountJa,
  commissionJa,
  forSaleJa,
  ownJa,
  contactJa,
  giveawayJa,
  followJa,
  whoeverAndSum,
  winkZh,
]
