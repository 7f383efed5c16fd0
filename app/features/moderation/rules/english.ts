import type { Rule } from '#app/features/moderation/rule.ts'
import { affiliateDisclosure } from '#app/features/moderation/rules/affiliate-disclosure.ts'
import { amazonTags } from '#app/features/moderation/rules/amazon-tags.ts'
import { anyoneNeeds } from '#app/features/moderation/rules/anyone-needs.ts'
import { bothOfUsGain } from '#app/features/moderation/rules/both-of-us-gain.ts'
import { brandsAtWar } from '#app/features/moderation/rules/brands-at-war.ts'
import { chainLetters } from '#app/features/moderation/rules/chain-letters.ts'
import { changesHands } from '#app/features/moderation/rules/changes-hands.ts'
import { channelCall } from '#app/features/moderation/rules/channel-call.ts'
import { checkMeOut } from '#app/features/moderation/rules/check-me-out.ts'
import { clickHere } from '#app/features/moderation/rules/click-here.ts'
import { codeAtOrder } from '#app/features/moderation/rules/code-at-order.ts'
import { coinsAndShares } from '#app/features/moderation/rules/coins-and-shares.ts'
import { comeAndSeeMine } from '#app/features/moderation/rules/come-and-see-mine.ts'
import { comeToMine } from '#app/features/moderation/rules/come-to-mine.ts'
import { couponAndLink } from '#app/features/moderation/rules/coupon-and-link.ts'
import { couponAtCheckout } from '#app/features/moderation/rules/coupon-at-checkout.ts'
import { couponBenefit } from '#app/features/moderation/rules/coupon-benefit.ts'
import { couponCode } from '#app/features/moderation/rules/coupon-code.ts'
import { couponHandout } from '#app/features/moderation/rules/coupon-handout.ts'
import { couponOnRequest } from '#app/features/moderation/rules/coupon-on-request.ts'
import { discountCall } from '#app/features/moderation/rules/discount-call.ts'
import { discountLink } from '#app/features/moderation/rules/discount-link.ts'
import { dmForTerms } from '#app/features/moderation/rules/dm-for-terms.ts'
import { doThisGetThat } from '#app/features/moderation/rules/do-this-get-that.ts'
import { editYourPhotos } from '#app/features/moderation/rules/edit-your-photos.ts'
import { ENGLISH_MARKET_RULES } from '#app/features/moderation/rules/english-market.ts'
import { ENGLISH_OFFER_RULES } from '#app/features/moderation/rules/english-offers.ts'
import { ENGLISH_PITCH_RULES } from '#app/features/moderation/rules/english-pitches.ts'
import { fetchAndSum } from '#app/features/moderation/rules/fetch-and-sum.ts'
import { followMe } from '#app/features/moderation/rules/follow-me.ts'
import { forRentByDay } from '#app/features/moderation/rules/for-rent-by-day.ts'
import { forSalePrice } from '#app/features/moderation/rules/for-sale-price.ts'
import { forSaleTerms } from '#app/features/moderation/rules/for-sale-terms.ts'
import { freeForAddress } from '#app/features/moderation/rules/free-for-address.ts'
import { freeForWork } from '#app/features/moderation/rules/free-for-work.ts'
import { freeGoods } from '#app/features/moderation/rules/free-goods.ts'
import { giveawayEntry } from '#app/features/moderation/rules/giveaway-entry.ts'
import { goingToANewHome } from '#app/features/moderation/rules/going-to-a-new-home.ts'
import { goodsOfSpam } from '#app/features/moderation/rules/goods-of-spam.ts'
import { groupBuy } from '#app/features/moderation/rules/group-buy.ts'
import { growthServices } from '#app/features/moderation/rules/growth-services.ts'
import { handmadeForSale } from '#app/features/moderation/rules/handmade-for-sale.ts'
import { hiddenPromo } from '#app/features/moderation/rules/hidden-promo.ts'
import { hireMe } from '#app/features/moderation/rules/hire-me.ts'
import { itemAndCondition } from '#app/features/moderation/rules/item-and-condition.ts'
import { jobsAndHiring } from '#app/features/moderation/rules/jobs-and-hiring.ts'
import { knowsASupplier } from '#app/features/moderation/rules/knows-a-supplier.ts'
import { launch } from '#app/features/moderation/rules/launch.ts'
import { likeAndShare } from '#app/features/moderation/rules/like-and-share.ts'
import { linkInBio } from '#app/features/moderation/rules/link-in-bio.ts'
import { lookingForUsed } from '#app/features/moderation/rules/looking-for-used.ts'
import { luckOrFavour } from '#app/features/moderation/rules/luck-or-favour.ts'
import { madeToYourOrder } from '#app/features/moderation/rules/made-to-your-order.ts'
import { mentionUs } from '#app/features/moderation/rules/mention-us.ts'
import { messengerContact } from '#app/features/moderation/rules/messenger-contact.ts'
import { messengerHandle } from '#app/features/moderation/rules/messenger-handle.ts'
import { mineOutNow } from '#app/features/moderation/rules/mine-out-now.ts'
import { moneySchemes } from '#app/features/moderation/rules/money-schemes.ts'
import { nothingOfGear } from '#app/features/moderation/rules/nothing-of-gear.ts'
import { numberAndWares } from '#app/features/moderation/rules/number-and-wares.ts'
import { offerInPassing } from '#app/features/moderation/rules/offer-in-passing.ts'
import { onePersonGetsIt } from '#app/features/moderation/rules/one-person-gets-it.ts'
import { orderNow } from '#app/features/moderation/rules/order-now.ts'
import { ordersByMessage } from '#app/features/moderation/rules/orders-by-message.ts'
import { ownCouponCode } from '#app/features/moderation/rules/own-coupon-code.ts'
import { ownGoods } from '#app/features/moderation/rules/own-goods.ts'
import { ownListing } from '#app/features/moderation/rules/own-listing.ts'
import { ownSale } from '#app/features/moderation/rules/own-sale.ts'
import { ownShop } from '#app/features/moderation/rules/own-shop.ts'
import { ownShopOffer } from '#app/features/moderation/rules/own-shop-offer.ts'
import { picturesForTheirOwnSake } from '#app/features/moderation/rules/pictures-for-their-own-sake.ts'
import { priceAndOrder } from '#app/features/moderation/rules/price-and-order.ts'
import { priceAndTerms } from '#app/features/moderation/rules/price-and-terms.ts'
import { priceOnRequest } from '#app/features/moderation/rules/price-on-request.ts'
import { prizeClaim } from '#app/features/moderation/rules/prize-claim.ts'
import { quarrels } from '#app/features/moderation/rules/quarrels.ts'
import { raffleAmongYou } from '#app/features/moderation/rules/raffle-among-you.ts'
import { recruiting } from '#app/features/moderation/rules/recruiting.ts'
import { referralInvite } from '#app/features/moderation/rules/referral-invite.ts'
import { rentOut } from '#app/features/moderation/rules/rent-out.ts'
import { rentedByMember } from '#app/features/moderation/rules/rented-by-member.ts'
import { rumours } from '#app/features/moderation/rules/rumours.ts'
import { samplesForPostage } from '#app/features/moderation/rules/samples-for-postage.ts'
import { servicesOffered } from '#app/features/moderation/rules/services-offered.ts'
import { shopWindow } from '#app/features/moderation/rules/shop-window.ts'
import { slotsAndSeats } from '#app/features/moderation/rules/slots-and-seats.ts'
import { softwareTrial } from '#app/features/moderation/rules/software-trial.ts'
import { spareAndSum } from '#app/features/moderation/rules/spare-and-sum.ts'
import { spareCode } from '#app/features/moderation/rules/spare-code.ts'
import { stateAndChurch } from '#app/features/moderation/rules/state-and-church.ts'
import { subscribe } from '#app/features/moderation/rules/subscribe.ts'
import { suppliedCheap } from '#app/features/moderation/rules/supplied-cheap.ts'
import { supplier } from '#app/features/moderation/rules/supplier.ts'
import { supporterPages } from '#app/features/moderation/rules/supporter-pages.ts'
import { swapOffer } from '#app/features/moderation/rules/swap-offer.ts'
import { testimonialLink } from '#app/features/moderation/rules/testimonial-link.ts'
import { toldInRiddles } from '#app/features/moderation/rules/told-in-riddles.ts'
import { tradeAndLaw } from '#app/features/moderation/rules/trade-and-law.ts'
import { typedCode } from '#app/features/moderation/rules/typed-code.ts'
import { urgentDiscount } from '#app/features/moderation/rules/urgent-discount.ts'
import { wanted } from '#app/features/moderation/rules/wanted.ts'
import { watchMyVideo } from '#app/features/moderation/rules/watch-my-video.ts'
import { whoeverAndSum } from '#app/features/moderation/rules/whoever-and-sum.ts'

export const ENGLISH_RULES: readonly Rule[] = [
  ...ENGLISH_OFFER_RULES,
  ...ENGLISH_PITCH_RULES,
  ...ENGLISH_MARKET_RULES,
  affiliateDisclosure,
  amazonTags,
  anyoneNeeds,
  brandsAtWar,
  chainLetters,
  changesHands,
  nothingOfGear,
  toldInRiddles,
  comeAndSeeMine,
  luckOrFavour,
  channelCall,
  checkMeOut,
  coinsAndShares,
  couponAndLink,
  couponAtCheckout,
  couponBenefit,
  couponCode,
  couponHandout,
  couponOnRequest,
  discountCall,
  discountLink,
  editYourPhotos,
  fetchAndSum,
  followMe,
  forSalePrice,
  forSaleTerms,
  freeForAddress,
  freeForWork,
  freeGoods,
  giveawayEntry,
  groupBuy,
  growthServices,
  handmadeForSale,
  hiddenPromo,
  hireMe,
  jobsAndHiring,
  knowsASupplier,
  launch,
  likeAndShare,
  linkInBio,
  lookingForUsed,
  madeToYourOrder,
  mentionUs,
  messengerContact,
  messengerHandle,
  mineOutNow,
  moneySchemes,
  offerInPassing,
  onePersonGetsIt,
  orderNow,
  ordersByMessage,
  ownCouponCode,
  ownGoods,
  ownListing,
  ownSale,
  ownShop,
  ownShopOffer,
  picturesForTheirOwnSake,
  priceAndTerms,
  priceOnRequest,
  prizeClaim,
  quarrels,
  recruiting,
  referralInvite,
  rentOut,
  rentedByMember,
  rumours,
  samplesForPostage,
  servicesOffered,
  softwareTrial,
  spareAndSum,
  stateAndChurch,
  subscribe,
  suppliedCheap,
  supplier,
  supporterPages,
  swapOffer,
  testimonialLink,
  tradeAndLaw,
  typedCode,
  urgentDiscount,
  wanted,
  watchMyVideo,
  whoeverAndSum,
  clickHere,
  goodsOfSpam,
  priceAndOrder,
  itemAndCondition,
  doThisGetThat,
  codeAtOrder,
  bothOfUsGain,
  goingToANewHome,
  raffleAmongYou,
  slotsAndSeats,
  comeToMine,
  shopWindow,
  numberAndWares,
  forRentByDay,
  spareCode,
  dmForTerms,
]
