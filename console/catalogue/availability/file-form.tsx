import { useRef, useState } from 'preact/hooks'
import type { OfferTaken } from '#shared/contract/catalogue/offer.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { save } from '../../chart/save.ts'
import { Done } from '../../form/done.tsx'
import { readUnless } from '../../form/faults.ts'
import { FormTrouble } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { WrongLines } from '../../form/wrong-lines.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { EnterProps } from './enter-props.ts'
import { sendFile } from './send-file.ts'
import { useWords } from './use-words.ts'
import { writeRejects, writeTemplate } from './write-tables.ts'

/** Most that one file may hold, in bytes. */
const most = 2_000_000

/** A table: its template, its file, and the lines of it that were not taken. */
export function FileForm({ session, known, onEntered }: EnterProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const field = useRef<HTMLInputElement>(null)
  const [taken, setTaken] = useState<OfferTaken | null>(null)
  const form = useForm<object, File, OfferTaken>({
    start: {},
    read() {
      const file = field.current?.files?.[0]
      if (!file) return { faults: [{ path: '', sentence: words.noFile }] }
      return readUnless({ '': file.size > most && words.largeFile }, () => file)
    },
    send: (file) => sendFile(session, file, locale),
    done(told) {
      setTaken(told)
      onEntered()
    },
    words: { unreachable: words.unreachable },
  })

  const download = (name: string, text: string) =>
    save(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))

  return (
    <section class="offer-form card" aria-labelledby="offer-imported">
      <h2 id="offer-imported">{words.imported}</h2>
      <p class="entry-hint" id="offer-imported-hint">
        {words.importedHint}
      </p>
      <p>
        <button
          type="button"
          class="quiet"
          onClick={() => download('parvis-modele.csv', writeTemplate(known, locale))}
        >
          {words.template}
        </button>
      </p>
      <div class="entry-field">
        <label for="offer-file">{words.file}</label>
        <input
          ref={field}
          id="offer-file"
          type="file"
          accept=".csv,text/csv"
          aria-describedby="offer-imported-hint"
          onChange={() => form.change({})}
        />
      </div>
      <div class="actions">
        <button
          type="button"
          class="strong"
          aria-disabled={form.isSending}
          onClick={() => void form.submit()}
        >
          {form.isSending ? words.sending : words.import}
        </button>
      </div>
      <FormTrouble form={form} />
      <Done what={taken} class="offer-done">
        {({ changed, same }) => fill(formatCount(changed, words.fileTaken, locale), { same })}
      </Done>
      {taken && taken.refused > 0 && (
        <div class="offer-rejects">
          <WrongLines
            wrong={taken.rejects.map(({ line, detail }) => ({ line, why: detail }))}
            text={{ notRead: words.fileRefused, line: words.line, moreLines: words.moreLines }}
          />
          <button
            type="button"
            class="quiet"
            onClick={() => download('parvis-refus.csv', writeRejects(taken, locale))}
          >
            {words.rejects}
          </button>
        </div>
      )}
    </section>
  )
}
