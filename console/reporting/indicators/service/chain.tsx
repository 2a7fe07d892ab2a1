import { chain } from '#shared/contract/reporting/chain.ts'
import { GapChain } from '#shared/drawing/chart/gap-chain.tsx'
import { type FormattedChain, formatChain } from '#shared/report/format-chain.ts'
import { chainText } from '#shared/text/site-owner/reporting/chain.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { Part } from './part.tsx'
import type { Section, SectionProps } from './section.ts'
import { useFigures } from './use-figures.ts'

/** From what was expected to what was lived: where the gap opens, and what nobody measures. */
export const chainSection: Section = {
  id: 'chain',
  name: (locale) => chainText[locale].title,
  Show: ChainPart,
}

function ChainPart(props: SectionProps) {
  const { locale } = useLanguage()
  const followed = useFigures(props, 'chain', chain)
  return (
    <Part
      id="chain"
      title={chainText[locale].title}
      followed={followed}
      untold={null}
      zone={props.zone}
    >
      {followed.content && <Drawn said={formatChain(followed.content, locale)} />}
    </Part>
  )
}

function Drawn({ said: { told, ...drawn } }: { said: FormattedChain }) {
  return (
    <Chart told={told} level={2}>
      <Fitted>{(width) => <GapChain {...drawn} width={width} />}</Fitted>
    </Chart>
  )
}
