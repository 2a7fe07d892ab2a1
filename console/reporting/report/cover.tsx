import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { formatDate } from '#shared/text/plain-days.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../../language/language.tsx'
import { ClosingLine } from '../closing/closing-line.tsx'
import type { Block, BlockProps } from './block.ts'
import { useBilan } from './use-bilan.ts'

/** Whose report, of when, about what. */
export const coverBlock: Block = { id: 'cover', Show: Cover }

function Cover({ report, closings, identity }: BlockProps) {
  const { locale } = useLanguage()
  const { cover } = useBilan()
  const { organisation, period, services, generated_at, zone } = report
  const names = new Intl.ListFormat(intlTag(locale)).format(
    services.map(({ name }) => name[locale]),
  )
  return (
    <header class="sheet-cover">
      <p class="sheet-organisation">
        {/* The name stands beside it. */}
        {identity?.crest && <img src={identity.crest} alt="" width={56} height={56} />}
        {identity?.name ?? organisation}
      </p>
      <h1 tabIndex={-1}>{fill(cover.title, { period: formatPeriod(period, locale) })}</h1>
      <p class="sheet-about">
        {services.length === 0 ? cover.aboutNone : fill(cover.about, { services: names })}
      </p>
      <p class="sheet-made">
        {fill(cover.made, { day: formatDate(new Date(generated_at), zone, locale), organisation })}
      </p>
      {period !== null && <ClosingLine closings={closings} period={period} />}
    </header>
  )
}
