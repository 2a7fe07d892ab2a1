import type { Chain } from '#shared/contract/reporting/chain.ts'
import { GapChain } from '#shared/drawing/chart/gap-chain.tsx'
import { formatChain } from '#shared/report/format-chain.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'
import { useLanguage } from '../../../language/language.tsx'

/** From what was expected to what was lived: where the gap opens, and what nobody measures. */
export function ChainPart({ chain }: { chain: Chain }) {
  const { locale } = useLanguage()
  const { told, ...drawn } = formatChain(chain, locale)
  return (
    <Chart told={told} level={2} isPaired>
      <Fitted>{(width) => <GapChain {...drawn} width={width} />}</Fitted>
    </Chart>
  )
}
