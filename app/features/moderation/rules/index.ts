import type { Rule } from '../rule.ts'
import { addMeAloneZh } from './add-me-alone-zh.ts'
import { addMeZh } from './add-me-zh.ts'
import { affiliateDisclosure } from './affiliate-disclosure.ts'
import { affiliateNetworks } from './affiliate-networks.ts'
import { amazonTags } from './amazon-tags.ts'
import { channelCall } from './channel-call.ts'
import { channelCallZh } from './channel-call-zh.ts'
import { checkMeOut } from './check-me-out.ts'
import { contactHandleZh } from './contact-handle-zh.ts'
import { couponAndLink } from './coupon-and-link.ts'
import { couponAtCheckout } from './coupon-at-checkout.ts'
import { couponBenefit } from './coupon-benefit.ts'
import { couponCode } from './coupon-code.ts'
import { couponCodeZh } from './coupon-code-zh.ts'
import { couponHandout } from './coupon-handout.ts'
import { couponHandoutZh } from './coupon-handout-zh.ts'
import { couponOnRequest } from './coupon-on-request.ts'
import { courseZh } from './course-zh.ts'
import { crowdfunding } from './crowdfunding.ts'
import { dealerZh } from './dealer-zh.ts'
import { discountCall } from './discount-call.ts'
import { discountCallZh } from './discount-call-zh.ts'
import { discountLink } from './discount-link.ts'
import { discountLinkZh } from './discount-link-zh.ts'
import { disguisedOfferWords } from './disguised-offer-words.ts'
import { editYourPhotos } from './edit-your-photos.ts'
import { followMe } from './follow-me.ts'
import { followMeZh } from './follow-me-zh.ts'
import { forSalePrice } from './for-sale-price.ts'
import { forSaleTerms } from './for-sale-terms.ts'
import { freeClaimZh } from './free-claim-zh.ts'
import { freeForAddress } from './free-for-address.ts'
import { freeGoods } from './free-goods.ts'
import { giveawayEntry } from './giveaway-entry.ts'
import { greyTradeZh } from './grey-trade-zh.ts'
import { groupBuy } from './group-buy.ts'
import { groupInvitationZh } from './group-invitation-zh.ts'
import { groupLinks } from './group-links.ts'
import { growthServices } from './growth-services.ts'
import { handleZh } from './handle-zh.ts'
import { handmadeForSale } from './handmade-for-sale.ts'
import { hiddenPromo } from './hidden-promo.ts'
import { hireMe } from './hire-me.ts'
import { insidePriceZh } from './inside-price-zh.ts'
import { inviteCodeZh } from './invite-code-zh.ts'
import { launch } from './launch.ts'
import { likeAndShare } from './like-and-share.ts'
import { linkInBio } from './link-in-bio.ts'
import { luckyUserZh } from './lucky-user-zh.ts'
import { massMessage } from './mass-message.ts'
import { mentionUs } from './mention-us.ts'
import { messengerContact } from './messenger-contact.ts'
import { messengerHandle } from './messenger-handle.ts'
import { moneySchemes } from './money-schemes.ts'
import { newcomerShopLink } from './newcomer-shop-link.ts'
import { offerElsewhere } from './offer-elsewhere.ts'
import { offerElsewhereZh } from './offer-elsewhere-zh.ts'
import { orderNow } from './order-now.ts'
import { ordersByMessage } from './orders-by-message.ts'
import { ownAppZh } from './own-app-zh.ts'
import { ownCouponCode } from './own-coupon-code.ts'
import { ownGoods } from './own-goods.ts'
import { ownListing } from './own-listing.ts'
import { ownSale } from './own-sale.ts'
import { ownShop } from './own-shop.ts'
import { ownShopOffer } from './own-shop-offer.ts'
import { ownShowZh } from './own-show-zh.ts'
import { priceAndTerms } from './price-and-terms.ts'
import { priceAndTermsZh } from './price-and-terms-zh.ts'
import { priceOnRequest } from './price-on-request.ts'
import { prizeClaim } from './prize-claim.ts'
import { ratesAndJobs } from './rates-and-jobs.ts'
import { rebateZh } from './rebate-zh.ts'
import { recruiting } from './recruiting.ts'
import { recruitingZh } from './recruiting-zh.ts'
import { referralInvite } from './referral-invite.ts'
import { referralLinks } from './referral-links.ts'
import { rentOut } from './rent-out.ts'
import { restockedZh } from './restocked-zh.ts'
import { saleSeasonZh } from './sale-season-zh.ts'
import { salesPitch } from './sales-pitch.ts'
import { salesPitchZh } from './sales-pitch-zh.ts'
import { samplesForPostage } from './samples-for-postage.ts'
import { scanCodeZh } from './scan-code-zh.ts'
import { secondHandContactZh } from './second-hand-contact-zh.ts'
import { secondHandZh } from './second-hand-zh.ts'
import { servicesOffered } from './services-offered.ts'
import { shareToWinZh } from './share-to-win-zh.ts'
import { shopInvitationZh } from './shop-invitation-zh.ts'
import { shortLinks } from './short-links.ts'
import { softwareTrial } from './software-trial.ts'
import { subscribe } from './subscribe.ts'
import { suppliedCheap } from './supplied-cheap.ts'
import { supplier } from './supplier.ts'
import { supporterPages } from './supporter-pages.ts'
import { taobaoPassword } from './taobao-password.ts'
import { taobaoPasswordAlone } from './taobao-password-alone.ts'
import { testimonialLink } from './testimonial-link.ts'
import { throwawaySites } from './throwaway-sites.ts'
import { typedCode } from './typed-code.ts'
import { unclickableLinks } from './unclickable-links.ts'
import { unreadableFlood } from './unreadable-flood.ts'
import { urgentDiscount } from './urgent-discount.ts'
import { voteForMe } from './vote-for-me.ts'
import { wanted } from './wanted.ts'
import { wantedZh } from './wanted-zh.ts'
import { watchMyVideo } from './watch-my-video.ts'

/** All rules, in the order of their names; each judges every text. */
export const RULES: readonly Rule[] = [
  addMeAloneZh,
  addMeZh,
  affiliateDisclosure,
  affiliateNetworks,
  amazonTags,
  channelCall,
  channelCallZh,
  checkMeOut,
  contactHandleZh,
  couponAndLink,
  couponAtCheckout,
  couponBenefit,
  couponCode,
  couponCodeZh,
  couponHandout,
  couponHandoutZh,
  couponOnRequest,
  courseZh,
  crowdfunding,
  dealerZh,
  discountCall,
  discountCallZh,
  discountLink,
  discountLinkZh,
  disguisedOfferWords,
  editYourPhotos,
  followMe,
  followMeZh,
  forSalePrice,
  forSaleTerms,
  freeClaimZh,
  freeForAddress,
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
  launch,
  likeAndShare,
  linkInBio,
  luckyUserZh,
  massMessage,
  mentionUs,
  messengerContact,
  messengerHandle,
  moneySchemes,
  newcomerShopLink,
  offerElsewhere,
  offerElsewhereZh,
  orderNow,
  ordersByMessage,
  ownAppZh,
  ownCouponCode,
  ownGoods,
  ownListing,
  ownSale,
  ownShop,
  ownShopOffer,
  ownShowZh,
  priceAndTerms,
  priceAndTermsZh,
  priceOnRequest,
  prizeClaim,
  ratesAndJobs,
  rebateZh,
  recruiting,
  recruitingZh,
  referralInvite,
  referralLinks,
  rentOut,
  restockedZh,
  saleSeasonZh,
  salesPitch,
  salesPitchZh,
  samplesForPostage,
  scanCodeZh,
  secondHandContactZh,
  secondHandZh,
  servicesOffered,
  shareToWinZh,
  shopInvitationZh,
  shortLinks,
  softwareTrial,
  subscribe,
  suppliedCheap,
  supplier,
  supporterPages,
  taobaoPassword,
  taobaoPasswordAlone,
  testimonialLink,
  throwawaySites,
  typedCode,
  unclickableLinks,
  unreadableFlood,
  urgentDiscount,
  voteForMe,
  wanted,
  wantedZh,
  watchMyVideo,
]
