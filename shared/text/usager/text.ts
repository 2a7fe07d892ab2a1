import type { Locale } from '../locale.ts'
import { en } from './en.ts'
import { fr, type UsagerText } from './fr.ts'
import { en as noticeEn } from './notice-en.ts'
import { type NoticeText, fr as noticeFr } from './notice-fr.ts'
import { en as receiptEn } from './receipt-en.ts'
import { type ReceiptText, fr as receiptFr } from './receipt-fr.ts'
import { en as restEn } from './rest-en.ts'
import { type RestText, fr as restFr } from './rest-fr.ts'

/** Every language a usager may read; a missing one does not compile. */
export const usagerText: Readonly<Record<Locale, UsagerText>> = { fr, en }

/** What the widget says once its first question is answered. */
export const restText: Readonly<Record<Locale, RestText>> = { fr: restFr, en: restEn }

/** What the page of a receipt says. */
export const receiptText: Readonly<Record<Locale, ReceiptText>> = { fr: receiptFr, en: receiptEn }

/** What the notice of RGPD article 13 says around what the site owner wrote. */
export const noticeText: Readonly<Record<Locale, NoticeText>> = { fr: noticeFr, en: noticeEn }
