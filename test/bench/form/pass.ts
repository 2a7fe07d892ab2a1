import type { Browser } from 'puppeteer-core'
import { hostedText, restText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { AskedForm, Mark } from './asked-forms.ts'
import { onPhone, type Width } from './phone.ts'
import { readScreen, type Screen } from './screen.ts'
import type { Place, Stand } from './stand.ts'
import { arrive, walk } from './walk.ts'

/** A form in a language, in its place, after one opening answer. */
export interface Met {
  form: AskedForm
  place: Place
  locale: UsagerLocale
  mark: Mark
}

/** One screen of it, at both widths. */
export interface Seen extends Met {
  /** Name of its step. */
  step: string
  kind: Screen['kind']
  height: Readonly<Record<Width, number>>
  below: Readonly<Record<Width, number>>
  words: number
}

/** A whole form as it was walked through. */
export interface Passed extends Met {
  seen: Seen[]
  taps: number
  asked: number
  /** By how many the questions it announced differ from those it asked, at worst. */
  off: number
  /** The step at which it was off. */
  offAt: string
}

/**
 * Goes through a form, and measures each screen at both widths.
 * @param screens how many of them; all by default
 */
export function pass(browser: Browser, stand: Stand, met: Met, screens?: number): Promise<Passed> {
  const { form, place, locale, mark } = met
  return onPhone(browser, async (phone) => {
    const seen: Seen[] = []
    await arrive(phone, place, stand.address(form, place, locale))
    let width: Width = 390
    const walked = await walk({
      phone,
      form,
      mark,
      ...(screens !== undefined && { screens }),
      async sees(screen) {
        const other: Width = width === 390 ? 320 : 390
        await phone.turnTo(other)
        const again = (await readScreen(phone.page)) ?? screen
        const at = { [width]: screen, [other]: again } as Record<Width, Screen>
        width = other
        seen.push({
          ...met,
          step: `${screen.item || screen.kind}${screen.isGiven ? ', answered' : ''}`,
          kind: screen.kind,
          height: { 390: at[390].height, 320: at[320].height },
          below: { 390: at[390].below, 320: at[320].below },
          words: screen.words,
        })
      },
    })
    return {
      ...met,
      seen,
      taps: walked.taps,
      asked: walked.answered.length,
      ...announced(walked.screens, met),
    }
  })
}

/**
 * Compares what was announced with what was asked: each question says its place among those seen so
 * far, and the last one that it is the last. The prediction is asked before the démarche, by itself.
 */
function announced(
  screens: readonly Screen[],
  { locale, form }: Met,
): { off: number; offAt: string } {
  const progress = [restText[locale].progress, hostedText[locale].progress].map(patternOf)
  const questions = screens
    .filter(({ kind, isGiven }) => kind === 'question' && !isGiven)
    .slice(form.form.needs === 'start' ? 1 : 0)
  const isWhole = screens.at(-1)?.kind === 'end'
  let worst = { off: 0, offAt: '' }
  const compare = (off: number, offAt: string) => {
    if (Math.abs(off) > worst.off) worst = { off: Math.abs(off), offAt }
  }
  for (const [at, { said, item }] of questions.entries()) {
    const found = progress.map((pattern) => pattern.exec(said)).find((one) => one)
    if (!found?.groups) continue
    compare(Number(found.groups['n']) - (at + 1), item)
    if (isWhole && at === questions.length - 1)
      compare(Number(found.groups['of']) - questions.length, item)
  }
  return worst
}

const patternOf = (sentence: string) =>
  new RegExp(
    sentence
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace('{n}', '(?<n>\\d+)')
      .replace('{of}', '(?<of>\\d+)'),
  )
