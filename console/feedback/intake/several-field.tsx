import type { QuestionScale } from '#shared/contract/catalogue/site.ts'
import { choiceName } from '#shared/quality/instrument.ts'
import { Ticks } from '../../form/ticks.tsx'
import type { Asked, Draft } from './draft.ts'

interface SeveralFieldProps {
  asked: Asked
  scale: QuestionScale
  answers: Draft['answers']
  onChange(answers: Draft['answers']): void
}

/** One question of which several answers may be chosen. Once one is, the others are said not to be. */
export function SeveralField({ asked, scale, answers, onChange }: SeveralFieldProps) {
  const offered = [...scale.answers, ...scale.aside]
  const names = offered.map(({ value }) => choiceName(asked.item, value))

  return (
    <Ticks
      path={`/answers/${asked.item}`}
      legend={asked.wording}
      options={offered.map(({ label }, rank) => [names[rank] ?? '', label] as const)}
      value={names.filter((name) => answers[name] === 1)}
      onChange={(chosen) => {
        const others = Object.entries(answers).filter(([name]) => !names.includes(name))
        const mine = names.map((name) => [name, chosen.includes(name) ? 1 : 0] as const)
        onChange(Object.fromEntries(chosen.length > 0 ? [...others, ...mine] : others))
      }}
    />
  )
}
