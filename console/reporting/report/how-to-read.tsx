import { IntervalBar } from '../../chart/interval-bar.tsx'
import { useLanguage } from '../../language/language.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'
import type { Block } from './block.ts'
import { useBilan } from './use-bilan.ts'

/** How a point and its interval are read by somebody who never did. */
export const howToReadBlock: Block = { id: 'reading', Show: ReadingIntervals }

function ReadingIntervals() {
  const { text } = useLanguage()
  const { reading } = useBilan()
  return (
    <section class="sheet-keep" aria-labelledby="sheet-reading">
      <h2 id="sheet-reading">{reading.title}</h2>
      <div class="sheet-example" data-world="usager">
        <IntervalBar world="usager" estimate={0.66} low={0.55} high={0.76} isFaint={false} />
      </div>
      <p>{reading.text}</p>
      <p>{reading.shapes}</p>
      <ul class="sheet-shapes">
        {(['usager', 'commun'] as const).map((world) => (
          <li key={world} data-world={world}>
            <WorldIcon world={world} />
            <span>{text[world]}</span>
          </li>
        ))}
      </ul>
      <p>{reading.streams}</p>
    </section>
  )
}
