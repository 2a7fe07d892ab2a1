import { toldServices } from '#shared/report/told-services.ts'
import { fill } from '#shared/text/fill.ts'
import type { BilanText } from '#shared/text/site-owner/reporting/bilan-fr.ts'
import { answeredBlock } from './answered.tsx'
import type { Block, ReportRead } from './block.ts'
import { commitmentsBlock, otherCommitmentsBlock, servicesAfterFirst } from './commitments.tsx'
import { decisionsBlock } from './decisions.tsx'
import { lastBlock } from './last.tsx'
import { quartersBlock } from './quarters.tsx'
import { servicesBlock } from './services.tsx'
import { summaryBlock } from './summary.tsx'

/** What the screen shows of a report at once; paper has all sections, one after the other. */
interface Section {
  name: string
  blocks: readonly Block[]
  /** The same, of the services of this section alone. */
  read: ReportRead
  /** The first of its kind: the title of the others is not printed again. */
  isFirst: boolean
}

interface Kind {
  name: keyof BilanText['sections']['names']
  blocks: readonly Block[]
  /** The services it lists one by one, and most of them in one section. */
  listed?: { of(read: ReportRead): ReportRead['report']['services']; most: number }
}

/** Every part of the report below its title, one file each, in the order they are printed. */
const kinds: readonly Kind[] = [
  { name: 'essentials', blocks: [summaryBlock, commitmentsBlock] },
  {
    name: 'commitments',
    blocks: [otherCommitmentsBlock],
    listed: { of: ({ report }) => servicesAfterFirst(report), most: 10 },
  },
  {
    name: 'services',
    blocks: [servicesBlock],
    listed: { of: ({ report }) => toldServices(report).map(({ service }) => service), most: 3 },
  },
  {
    name: 'quarters',
    blocks: [quartersBlock],
    listed: { of: ({ report, quarters }) => (quarters.length > 0 ? report.services : []), most: 5 },
  },
  { name: 'decisions', blocks: [decisionsBlock] },
  { name: 'answered', blocks: [answeredBlock, lastBlock] },
]

/** The sections of a report, in their order. */
export function sectionsOf(
  read: ReportRead,
  { names, several, alone }: BilanText['sections'],
): Section[] {
  return kinds.flatMap(({ name: kind, blocks, listed }): Section[] => {
    const name = names[kind]
    if (!listed) return [{ name, blocks, read, isFirst: true }]
    const { of, most } = listed
    const services = of(read)
    return Array.from({ length: Math.ceil(services.length / most) }, (_, nth) => {
      const [from, until] = [nth * most, Math.min((nth + 1) * most, services.length)]
      const report = { ...read.report, services: services.slice(from, until) }
      return {
        name:
          services.length > most
            ? fill(until > from + 1 ? several : alone, { name, from: from + 1, until })
            : name,
        blocks,
        read: { ...read, report },
        isFirst: nth === 0,
      }
    })
  })
}
