import { elsewhereText } from '#shared/text/site-owner/reporting/elsewhere.ts'
import { useLanguage } from '../../language/language.tsx'
import { StateInstrument } from '../results/state-instrument.tsx'
import type { Block, BlockProps } from './block.ts'

/** What the State's own instruments say of the same period, apart from ours. */
export const stateBlock: Block = { id: 'state', Show: StateOnPaper }

function StateOnPaper({ results }: BlockProps) {
  const { locale } = useLanguage()
  const words = elsewhereText[locale]
  if (results.services.length === 0) return null
  return (
    <section aria-labelledby="sheet-state">
      <h2 id="sheet-state">{words.title}</h2>
      <p>{words.intro}</p>
      {results.services.map(({ service, name, ours, instruments }) => (
        <section key={service}>
          <h3>{name[locale]}</h3>
          {instruments.map((told) => (
            <StateInstrument
              key={told.instrument}
              told={told}
              ours={ours}
              fewest={results.fewest}
              level={4}
            />
          ))}
        </section>
      ))}
    </section>
  )
}
