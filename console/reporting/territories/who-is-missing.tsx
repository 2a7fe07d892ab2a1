import type { TerritoryResponse } from '#shared/contract/reporting/territories.ts'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { placeOf } from './place-of.ts'
import { useWords } from './use-words.ts'

/** How few speak for how many, and that the others are not heard. */
export function WhoIsMissing({ told }: { told: TerritoryResponse }) {
  const { locale } = useLanguage()
  const { detail } = useWords()
  const { population } = told
  const share = placeOf(told, 'satisfied')?.place.share
  const people = population === null ? null : formatNumber(population, locale)
  return (
    <section aria-labelledby="territory-missing">
      <h2 id="territory-missing">{detail.missing}</h2>
      <p>{people === null ? detail.noPopulation : fill(detail.population, { people })}</p>
      {people !== null && share?.told === 'share' && (
        <p>{fill(detail.heard, { n: formatNumber(share.n, locale), people })}</p>
      )}
      {(share?.told ?? 'nothing') === 'nothing' && <p>{detail.silent}</p>}
    </section>
  )
}
