import type { QuestionScale } from '#shared/contract/catalogue/site.ts'
import { choiceName } from '#shared/quality/instrument.ts'
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

  const choose = (name: string, isChosen: boolean) => {
    const next = { ...answers, [name]: isChosen ? 1 : 0 }
    const isAny = names.some((one) => next[one] === 1)
    const others = Object.entries(next).filter(([one]) => !names.includes(one))
    const mine = isAny ? names.map((one) => [one, next[one] ?? 0] as const) : []
    onChange(Object.fromEntries([...others, ...mine]))
  }
  return (
    <fieldset class="entry-question">
      <legend>{asked.wording}</legend>
      <div class="entry-choices">
        {offered.map(({ label }, rank) => {
          const name = names[rank] ?? ''
          return (
            <label key={name} class="entry-choice">
              <input
                type="checkbox"
                checked={answers[name] === 1}
                onChange={(event) => choose(name, event.currentTarget.checked)}
              />
              {label}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
