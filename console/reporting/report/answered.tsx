import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { formatSettings } from '#shared/report/format-aside.ts'
import { formatPair } from '#shared/report/format-report.ts'
import { formatUnheard } from '#shared/report/format-unheard.ts'
import { fill } from '#shared/text/fill.ts'
import { elsewhereText } from '#shared/text/site-owner/reporting/elsewhere.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Block, BlockProps } from './block.ts'
import { useBilan } from './use-bilan.ts'

/** Who answered, here and through the State's instruments, what is set aside, who is not heard. */
export const answeredBlock: Block = { id: 'answered', Show: Answered }

function Answered({ report, results }: BlockProps) {
  const { text, locale } = useLanguage()
  const { answered: words } = useBilan()
  const elsewhere = elsewhereText[locale]
  const stateOf = (service: string) =>
    results.services
      .filter((one) => one.service === service)
      .flatMap(({ instruments }) => instruments)
      .map(({ instrument, pair }) => {
        const { lines, refusal } = formatPair(pair, locale, results.fewest).usager
        const said = lines.find(({ isTold }) => isTold)?.sentence ?? refusal?.because ?? ''
        return fill(words.state, { instrument: elsewhere.instruments[instrument], said })
      })
  return (
    <section aria-labelledby="sheet-answered">
      <h2 id="sheet-answered">{words.title}</h2>
      <dl>
        {report.services.map((one) => (
          <div key={one.service} class="sheet-keep">
            <dt>
              <LocalisedText text={one.name} locale={locale} />
            </dt>
            <dd>
              {[
                ...formatUnheard(one.unheard, locale),
                ...stateOf(one.service),
                ...formatSettings(one, locale, new Date(report.generated_at), report.fewest),
              ].join(' ')}
            </dd>
          </div>
        ))}
      </dl>
      <p>{text.silence}</p>
      {results.services.length > 0 && <p class="sheet-label">{elsewhere.intro}</p>}
    </section>
  )
}
