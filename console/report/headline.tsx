import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../picture/attention.tsx'
import type { Block, BlockProps } from './block.ts'
import { figureOf } from './figure-of.ts'
import { fourCells } from './four-cells.ts'
import { useBilan } from './use-bilan.ts'

/** How satisfaction and equality went, service by service, in words. */
export const headlineBlock: Block = { id: 'headline', Show: Headline }

function Headline({ report }: BlockProps) {
  const { locale } = useLanguage()
  const { headline: words } = useBilan()
  const told = report.services.filter(({ pairs }) =>
    pairs.some(({ usager, commun }) => figureOf(usager) ?? figureOf(commun)),
  )
  return (
    <section aria-labelledby="sheet-headline">
      <h2 id="sheet-headline">{words.title}</h2>
      {told.length === 0 && <p>{words.nothing}</p>}
      <ul class="sheet-headline">
        {told.map((service) => {
          const { satisfaction, equality } = fourCells(service)
          return (
            <li key={service.service}>
              <strong>{fill(words.service, { service: service.name[locale] })}</strong>{' '}
              {words.satisfaction[satisfaction]} {words.equality[equality]}
              {satisfaction === 'up' && equality === 'down' && <Attention>{words.alert}</Attention>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
