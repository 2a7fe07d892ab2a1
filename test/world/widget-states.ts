import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { campaign } from '#shared/quality/instruments/campaign.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { restText, usagerText } from '#shared/text/usager/text.ts'
import { type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import { finishes, goesTo } from './form.ts'
import { type Network, takeNetwork } from './network.ts'
import type { Person } from './person.ts'
import { justReceived, sayToHub } from './say-to-hub.ts'
import { townNotice } from './town.ts'
import type { bringVisitor } from './visitor.ts'

const usual = defaultConfiguration(parvis, townNotice)

/** Sites that ask all the widget can ask. */
export const everything = {
  all: {
    ...usual,
    languages: [...usagerLocales],
    forms: usual.forms.map((one) => ({ ...one, share: one.form === 'A' ? 1 : 0 })),
    draw: usual.draw.map((one) => ({ ...one, share: one.item === 'EMP' ? 1 : 0 })),
    extras: [],
    comment: 50,
    rest_days: 0,
    asks: { helped: true, departement: true, handover: true },
    contact: { name: 'Accueil de Bourg', phone: '+33 1 99 00 12 34', email: 'bourg@exemple.fr' },
  },
  campaign: defaultConfiguration(campaign, townNotice),
} satisfies Record<string, ConfigurationContent>

/** What stands in the field of a comment that has personal data, and in one that is too long. */
export const tooPersonal = 'Au 06 12 34 56 78 '
export const tooLong = 'Beaucoup trop long pour ce qui est permis ici.'

/** Somebody at the widget, whatever their language, and what is said to them. */
export interface AtWidget {
  usager: Person
  network: Network
  text: (typeof usagerText)[UsagerLocale]
  rest: (typeof restText)[UsagerLocale]
  /** Words of the answers to the first question, worst first. */
  answers: readonly string[]
}

/** Somebody arrives on the page of a site. Its text before the widget is in the same language. */
export async function arrivesAt(
  visitor: Pick<ReturnType<typeof bringVisitor<keyof typeof everything>>, 'arrives'>,
  site: keyof typeof everything,
  locale: UsagerLocale,
  attributes: Record<string, string> = {},
): Promise<AtWidget> {
  const usager = await visitor.arrives(site, { lang: locale, ...attributes })
  // The link is the page's own word; something stands after the form, as in any page.
  await usager.page.evaluate(
    (words) => {
      const link = document.querySelector('parvis-feedback a')
      if (link && words) link.textContent = words
      const after = document.createElement('p')
      after.innerHTML = '<a href="/contact">Contact</a>'
      document.querySelector('main')?.append(after)
    },
    locale === 'fr' ? '' : usagerText[locale].widget.region,
  )
  const scale = parvis.scales[parvis.items.find(({ item }) => item === 'overall')?.scale ?? '']
  return {
    usager,
    network: await takeNetwork(usager.page),
    text: usagerText[locale],
    rest: restText[locale],
    answers: (scale?.answers ?? []).map(({ label }) => localise(label, locale)),
  }
}

/** What is done in a state that has been reached. */
type Seen = (state: string, person: Person) => Promise<void>

/** Presses the link of the page. */
export async function opens({ usager, text }: AtWidget): Promise<void> {
  await usager.page.waitForSelector('parvis-feedback a[role=button]')
  await usager.page.click('parvis-feedback a')
  await usager.page.waitForSelector('parvis-feedback >>> fieldset', { visible: true })
  await usager.reads(text.widget.close)
}

/** Gives the first answer, and has what follows. */
export async function begins({ usager, answers }: AtWidget): Promise<void> {
  await usager.presses(answers[3] ?? '')
  await usager.page.waitForSelector('parvis-feedback >>> form')
}

/** All states of the form from its link to its thanks. */
export async function walkThrough(at: AtWidget, seen: Seen): Promise<void> {
  const { usager, network, rest } = at
  const { page } = usager
  await page.waitForSelector('parvis-feedback a[role=button]')
  await seen('closed', usager)
  await opens(at)
  await seen('opened', usager)
  await begins(at)
  await usager.reads(at.text.widget.firstKept)
  await seen('second question', usager)
  await goesTo(usager, rest.comment)
  await seen('words', usager)
  await usager.presses(rest.personal)
  await usager.reads(rest.personalCase)
  await seen('personal case', usager)
  await usager.presses(rest.fault)
  await usager.types(rest.comment, tooPersonal)
  await usager.reads(rest.masked)
  for (const words of [rest.details, rest.handover]) await usager.presses(words)
  await seen('comment masked, all unfolded', usager)
  await usager.types(rest.comment, tooLong)
  await usager.types(rest.departement, '00')
  await usager.reads(rest.departementUnknown)
  await seen('comment too long, département unknown', usager)
  await page.$eval('parvis-feedback >>> textarea', (field) => {
    field.value = 'Merci'
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  network.hold(/v1\/feedback/)
  await finishes(usager)
  await usager.reads(rest.sending)
  await seen('sending', usager)
  await network.open()
  await usager.reads(rest.thanks)
  await usager.page.evaluate(() => {
    navigator.clipboard.writeText = async () => {}
  })
  await usager.presses(rest.copy)
  await usager.reads(rest.copied)
  await seen('sent and copied', usager)
}

/** With the form open, loses the hub, and gives the first answer. */
export async function losesHub(at: AtWidget): Promise<void> {
  const { usager, network } = at
  await usager.page.waitForNetworkIdle({ idleTime: 200 })
  network.cut(/v1\/feedback/)
  await begins(at)
}

/** Storage refuses, as it does where a browser forbids it to a page. */
export async function refusesStorage({ page }: Person): Promise<void> {
  await page.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Refused', 'SecurityError')
    }
  })
}

/** The tracker in the place of the form, and the code of a request the town put. */
export async function tracks(at: AtWidget, hub: string): Promise<string> {
  const { usager, text } = at
  await usager.page.evaluate(() => {
    document.querySelector('parvis-feedback')?.replaceWith(document.createElement('parvis-tracker'))
  })
  await usager.reads(text.tracker.show)
  const put = await sayToHub(hub, 'PUT', `AXE-${Math.random()}`, justReceived('voirie'))
  return String(put['tracking_code'])
}

/** The place of a question among those of its form. */
export const progressOf = ({ rest }: AtWidget, n: number, of: number) =>
  fill(rest.progress, { n, of })
