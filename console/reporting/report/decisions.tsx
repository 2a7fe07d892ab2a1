import type { Finding } from '#shared/contract/reporting/finding.ts'
import type {
  Figure,
  Half,
  LabelledShare,
  ServiceIndicators,
} from '#shared/contract/reporting/indicators.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { formatChange } from '#shared/report/format-change.ts'
import { formatEqualityMoved } from '#shared/report/format-equality-moved.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, localise } from '#shared/text/locale.ts'
import { bilanText } from '#shared/text/site-owner/reporting/bilan.ts'
import { findingsText } from '#shared/text/site-owner/reporting/findings.ts'
import { reportText } from '#shared/text/site-owner/reporting/report.ts'
import { useLanguage } from '../../language/language.tsx'
import { formatOutcome } from '../changes/format-outcome.ts'
import type { Block, BlockProps } from './block.ts'
import { figureOf } from './figure-of.ts'
import { useBilan } from './use-bilan.ts'

/** What was decided, whether it was better after, and what charts say changed. */
export const decisionsBlock: Block = { id: 'decisions', Show: Decisions }

function Decisions({ report, decisions }: BlockProps) {
  const { locale } = useLanguage()
  const { decisions: words } = useBilan()
  const changed = report.services.map((service) => ({
    name: localise(service.name, locale),
    said: changesOf(service, locale),
  }))
  const isChanged = changed.some(({ said }) => said.length > 0)
  return (
    <section aria-labelledby="sheet-decisions">
      <h2 id="sheet-decisions">{words.title}</h2>
      {decisions.length === 0 && <p>{words.none}</p>}
      <ul>
        {decisions.map((one) => (
          <li key={one.finding}>
            <strong>
              <LocalisedText text={one.service.name} locale={locale} />
            </strong>
            . {formatDecision(one, locale)}
          </li>
        ))}
      </ul>
      {!isChanged && <p>{words.nothing}</p>}
      <ul>
        {changed.flatMap(({ name, said }) =>
          said.map((sentence) => (
            <li key={`${name} ${sentence}`}>
              <strong>{name}</strong>. {sentence}
            </li>
          )),
        )}
      </ul>
    </section>
  )
}

/** What was found and decided, by whom, since when, whether it is done and was better after. */
function formatDecision({ versions, outcome }: Finding, locale: Locale): string {
  const content = versions[0]?.content
  if (!content?.decision) return ''
  const { title, decision, done_on } = content
  const words = findingsText[locale]
  const day = (one: string) => formatCivilDay(one, locale, new Date())
  return fill(bilanText[locale].decisions.said, {
    title,
    what: decision.what.replace(/\.$/, ''),
    who: decision.decided_by,
    day: day(decision.from),
    done: done_on === null ? words.notDone : `${fill(words.doneOn, { day: day(done_on) })}.`,
    verdict: formatOutcome(outcome, words, locale).verdict,
  })
}

/** What the charts of a service signal, each once: a guard stands in several pairs. */
function changesOf({ pairs, headline }: ServiceIndicators, locale: Locale): string[] {
  const said = pairs.flatMap(({ usager, commun }) => [
    ...signalsOf(usager, 'answers', locale),
    ...signalsOf(commun, 'files', locale),
  ])
  if (said.length === 0) return []
  const { equality } = bilanText[locale].decisions
  return [...new Set(said), fill(equality, { said: formatEqualityMoved(headline.between, locale) })]
}

function signalsOf(half: Half, cases: 'answers' | 'files', locale: Locale): string[] {
  const figure = figureOf(half)
  if (!figure) return []
  return chartsOf(figure).flatMap(({ change, ...share }) => {
    if (change?.told !== 'chart' || change.signal === 'none') return []
    const [first = ''] = formatChange(change, locale, cases)
    return [`${labelOf(figure.indicator, share, locale)} ${first}`]
  })
}

type Labels = Pick<LabelledShare, 'stream' | 'channel' | 'answer' | 'change'>

/** Every chart of a figure: those of its shares, and that of the answers within the norm. */
function chartsOf({ shares, delays }: Figure): Labels[] {
  return [...shares, ...(delays ? [{ change: delays.change }] : [])]
}

function labelOf(indicator: string, { stream, channel, answer }: Labels, locale: Locale): string {
  const { labels } = reportText[locale]
  const whom = channel === 'entered' ? labels.entered : labels[stream ?? 'due']
  const label = answer === undefined ? whom : `${whom}, ${labels[answer]}`
  return fill(bilanText[locale].decisions.change, { name: wordsOf(indicator, locale).name, label })
}
