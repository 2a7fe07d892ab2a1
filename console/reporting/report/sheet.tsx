import type { ReportRead } from './block.ts'
import { Cover } from './cover.tsx'
import { NextSection, SectionLinks } from './section-links.tsx'
import { sectionsOf } from './sections.ts'
import { useBilan } from './use-bilan.ts'

interface SheetProps {
  read: ReportRead
  period: string
  /** Which section is shown, as its address says; the first by default. */
  part: string | null
  contact: string
}

/** The report as it is printed, of which the screen shows one section. */
export function Sheet({ read, period, part, contact }: SheetProps) {
  const { sections: words } = useBilan()
  const sections = sectionsOf(read, words)
  const names = sections.map(({ name }) => name)
  const asked = Number(part ?? 1) - 1
  const shown = sections[asked] ? asked : 0
  return (
    <>
      <SectionLinks period={period} names={names} shown={shown} />
      <article class="sheet" style={accentOf(read)}>
        <Cover {...read} />
        {sections.map(({ name, blocks, read: own, isFirst }, rank) => (
          <div key={name} class="sheet-section" data-shown={rank === shown} data-first={isFirst}>
            {blocks.map(({ id, Show }) => (
              <Show key={id} {...own} contact={contact} />
            ))}
          </div>
        ))}
      </article>
      <NextSection period={period} names={names} shown={shown} />
    </>
  )
}

/** The accent of the organisation, as its scheme has it: paper is light, whatever the screen. */
function accentOf({ identity }: ReportRead) {
  const { accent, accent_dark } = identity ?? {}
  return accent ? { '--accent': `light-dark(${accent}, ${accent_dark ?? accent})` } : {}
}
