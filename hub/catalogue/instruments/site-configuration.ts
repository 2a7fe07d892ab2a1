import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type {
  FormAsked,
  Question,
  QuestionScale,
  SiteConfiguration,
} from '#shared/contract/catalogue/site.ts'
import {
  type Configured,
  type ConfiguredForm,
  drawOf,
  extrasOf,
  formsOf,
  itemsOf,
  thirdOf,
} from '#shared/quality/configured.ts'
import { answersOf } from '#shared/quality/instrument.ts'
import { isPageKept } from '#shared/quality/is-page-kept.ts'
import { fill } from '#shared/text/fill.ts'
import { type Localised, localise } from '#shared/text/locale.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { directionOf, languageNames, type UsagerLocale } from '#shared/text/usager-locale.ts'
import { writeContact } from '#shared/text/write-contact.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { PageIdentity } from '../../platform/pages/page-identity.ts'
import type { Site } from '../organisations/directory-sql.ts'

const hashes = new WeakMap<Instrument, Map<UsagerLocale, string>>()

/** Returns a digest of all text a usager reads in an instrument: a change starts a new series. */
export function wordingHash(instrument: Instrument, locale: UsagerLocale): string {
  const known = hashes.get(instrument) ?? new Map<UsagerLocale, string>()
  hashes.set(instrument, known)
  const hash = known.get(locale) ?? digest(wordsOf(instrument, locale)).slice(0, 16)
  known.set(locale, hash)
  return hash
}

function wordsOf({ items, scales, forms }: Instrument, locale: UsagerLocale) {
  return [
    items.map(({ item, wording, scale }) => [item, localise(wording, locale), scale]),
    Object.entries(scales).map(([name, scale]) => [
      name,
      ...answersOf(scale).map(({ value, label }) => [value, localise(label, locale)]),
    ]),
    forms.flatMap(({ pages }) => pages.map(({ title }) => (title ? localise(title, locale) : ''))),
  ]
}

/**
 * Returns the questions for a widget.
 * @param locale one of the languages of its site.
 * @param identity of the organisation; without a crest or an accent it is left out.
 */
export function writeSiteConfiguration(
  site: Site,
  configured: Configured,
  locale: UsagerLocale,
  publicUrl: string,
  identity: PageIdentity | null = null,
): SiteConfiguration {
  const { version, content, instrument } = configured
  const forms = formsOf(configured)
  const asked = new Set(forms.flatMap((form) => itemsOf(configured, form)))
  const items = instrument.items.filter(({ item }) => asked.has(item))
  const scales = new Set(items.map(({ scale }) => scale))
  return {
    site: site.site,
    version,
    locale,
    direction: directionOf(locale),
    ...(content.languages.length > 1 && {
      languages: Object.fromEntries(content.languages.map((one) => [one, languageNames[one]])),
    }),
    name: localise(site.name, locale),
    services: site.services,
    promising: site.promising,
    invited: content.invited,
    open: content.open,
    rest_days: content.rest_days,
    opening: instrument.opening,
    bad: instrument.bad,
    forms: forms.map((form) => writeForm(configured, form, locale)),
    scales: Object.fromEntries(
      Object.entries(instrument.scales)
        .filter(([name]) => scales.has(name))
        .map(([name, scale]): [string, QuestionScale] => [
          name,
          {
            answers: scale.answers.map((answer) => say(answer, locale)),
            aside: scale.aside.map((answer) => say(answer, locale)),
            ...(scale.several && { several: true }),
          },
        ]),
    ),
    questions: Object.fromEntries(
      items.map(({ item, wording, scale, shown_if }): [string, Question] => [
        item,
        { wording: localise(wording, locale), scale, ...(shown_if && { shown_if }) },
      ]),
    ),
    comment: content.comment,
    asks: content.asks,
    ...(isPageKept(instrument) && { page: true }),
    contact: content.contact && writeContact(content.contact),
    ...(identity && writeIdentity(identity, publicUrl)),
    notice: fill(usagerText[locale].notice.line, {
      controller: content.notice.controller,
      comments: content.retention.comments,
      answers: content.retention.answers,
    }),
    notice_url: `${publicUrl}/notice/${site.site}?locale=${locale}`,
    receipt_url: `${publicUrl}/recu?locale=${locale}`,
    tracking_url: `${publicUrl}/suivi`,
    text: usagerText[locale].widget,
  }
}

function writeIdentity(
  { name, crest, accent, accentDark }: PageIdentity,
  publicUrl: string,
): Pick<SiteConfiguration, 'identity'> {
  if (crest === null && accent === null) return {}
  return {
    identity: {
      name,
      ...(crest && { crest_url: `${publicUrl}${crest}` }),
      ...(accent && accentDark && { accent, accent_dark: accentDark }),
    },
  }
}

function writeForm(configured: Configured, form: ConfiguredForm, locale: UsagerLocale): FormAsked {
  return {
    form: form.form,
    moment: form.moment,
    share: form.share,
    ...(form.needs && { needs: form.needs }),
    draw: form.draws
      ? drawOf(configured).map((drawn) => {
          const third = thirdOf(form, drawn)
          const before = form.needs === 'start' ? drawn.before : undefined
          return {
            item: drawn.item,
            ...(before && { before }),
            ...(third && { third }),
            share: drawn.share,
          }
        })
      : [],
    pages: form.pages.map(({ title, items }) => ({
      ...(title && { title: localise(title, locale) }),
      items,
    })),
    extras: extrasOf(configured, form),
    ...(form.comment && { comment: form.comment }),
  }
}

const say = <Value>(
  { value, label }: { value: Value; label: Localised },
  locale: UsagerLocale,
) => ({
  value,
  label: localise(label, locale),
})
