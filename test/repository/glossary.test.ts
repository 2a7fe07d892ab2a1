import { describe, expect, it } from 'vitest'
import { files, read } from './files.ts'

/** Parts a name is made of: `findUsualRate` is find, usual, rate. Numbers are none. */
const partsOf = (name: string): string[] =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((part) => part.toLowerCase())

/** Words in bold in the glossary. */
const glossary = [...read('docs/internals/glossary.md').matchAll(/\*\*([^*]+)\*\*/g)].flatMap(
  ([, word]) => (word ?? '').toLowerCase().split(/[^a-z]+/),
)

/** Words of the field and plain English words, each on a line of its own. */
const field = read('test/repository/field-words.txt').split('\n')

/** Words that were once private to this code, and the words that took their place. */
const refused = {
  asking: 'a client, or what is requested',
  bell: 'notifier',
  hurry: 'shutdown signal',
  owe: 'enqueue',
  owed: 'pending',
  said: 'formatted, or a sentence',
  say: 'format',
  slots: 'semaphore',
  tell: 'describe, format or notify',
  telling: 'describe, format or notify',
  turns: 'mutex, lock or queue position',
  vain: 'dry run',
}

const exported = files
  .filter((file) => /^(hub|shared|console|extension|widget)\/.+(?<!\.d)\.tsx?$/.test(file))
  .flatMap((file) =>
    [
      ...read(file).matchAll(
        /^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm,
      ),
    ].map(([, name]) => ({ file, name: name ?? '' })),
  )

describe('A name that the product exports', () => {
  const known = new Set([...glossary, ...field])

  it('is made of words of the glossary or of the field', () => {
    const unknown = exported.flatMap(({ file, name }) =>
      partsOf(name).flatMap((part) => (known.has(part) ? [] : [`${file}: ${part} in ${name}`])),
    )
    expect(unknown, 'Choose a word people search for, or add it to the list').toEqual([])
  })

  it('says what strangers say for what had private names', () => {
    const found = Object.entries(refused).filter(([word]) => known.has(word))
    expect(found).toEqual([])
  })
})

describe('The list of words', () => {
  it('is in order, and has no word twice nor one of the glossary', () => {
    const words = field.filter((word) => word !== '')
    expect(words).toEqual([...new Set(words)].sort())
    expect(words.filter((word) => glossary.includes(word))).toEqual([])
  })
})
