import type { Rule } from '#app/features/moderation/rule.ts'
import { commissionDe } from '#app/features/moderation/rules/commission-de.ts'
import { commissionEs } from '#app/features/moderation/rules/commission-es.ts'
import { commissionJa } from '#app/features/moderation/rules/commission-ja.ts'
import { contactDe } from '#app/features/moderation/rules/contact-de.ts'
import { contactEs } from '#app/features/moderation/rules/contact-es.ts'
import { contactJa } from '#app/features/moderation/rules/contact-ja.ts'
import { couponDe } from '#app/features/moderation/rules/coupon-de.ts'
import { couponEs } from '#app/features/moderation/rules/coupon-es.ts'
import { couponJa } from '#app/features/moderation/rules/coupon-ja.ts'
import { discountDe } from '#app/features/moderation/rules/discount-de.ts'
import { discountEs } from '#app/features/moderation/rules/discount-es.ts'
import { discountJa } from '#app/features/moderation/rules/discount-ja.ts'
import { followDe } from '#app/features/moderation/rules/follow-de.ts'
import { followEs } from '#app/features/moderation/rules/follow-es.ts'
import { followJa } from '#app/features/moderation/rules/follow-ja.ts'
import { forSaleDe } from '#app/features/moderation/rules/for-sale-de.ts'
import { forSaleEs } from '#app/features/moderation/rules/for-sale-es.ts'
import { forSaleJa } from '#app/features/moderation/rules/for-sale-ja.ts'
import { giveawayDe } from '#app/features/moderation/rules/giveaway-de.ts'
import { giveawayEs } from '#app/features/moderation/rules/giveaway-es.ts'
import { giveawayJa } from '#app/features/moderation/rules/giveaway-ja.ts'
import { offerActsDe } from '#app/features/moderation/rules/offer-acts-de.ts'
import { offerActsEs } from '#app/features/moderation/rules/offer-acts-es.ts'
import { offerActsJa } from '#app/features/moderation/rules/offer-acts-ja.ts'
import { ownDe } from '#app/features/moderation/rules/own-de.ts'
import { ownEs } from '#app/features/moderation/rules/own-es.ts'
import { ownJa } from '#app/features/moderation/rules/own-ja.ts'

export const GERMAN_SPANISH_JAPANESE_RULES: readonly Rule[] = [
  offerActsJa,
  offerActsEs,
  offerActsDe,
  commissionDe,
  commissionEs,
  commissionJa,
  contactDe,
  contactEs,
  contactJa,
  couponDe,
  couponEs,
  couponJa,
  discountDe,
  discountEs,
  discountJa,
  followDe,
  followEs,
  followJa,
  forSaleDe,
  forSaleEs,
  forSaleJa,
  giveawayDe,
  giveawayEs,
  giveawayJa,
  ownDe,
  ownEs,
  ownJa,
]
