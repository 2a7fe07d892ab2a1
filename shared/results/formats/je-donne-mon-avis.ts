import { ownOf } from '../../text/own-of.ts'
import type { ExportFormat, ReadAnswers } from './export-format.ts'
import { fold } from './fold.ts'

const smileys: Readonly<Record<string, string>> = {
  'pas bien': '1',
  mauvais: '1',
  bad: '1',
  moyen: '2',
  medium: '2',
  'tres bien': '3',
  bien: '3',
  good: '3',
}

const qualities: Readonly<Record<string, string>> = {
  'tres mauvaise': '1',
  mauvaise: '2',
  'ni bonne, ni mauvaise': '3',
  bonne: '4',
  excellente: '5',
}

const yesNo: Readonly<Record<string, string>> = { oui: '1', non: '0' }

/** Values of its own pages for a missing answer. */
const silent = new Set(['', 'pas de reponse', 'non renseigne', 'ne se prononce pas'])

/** Returns a parser of a question; an unknown value is no answer. */
function read(item: string, words: Readonly<Record<string, string>>) {
  return (cell: string): ReadAnswers => {
    const word = fold(cell)
    if (silent.has(word)) return []
    const value = ownOf(words, word)
    return value === undefined ? 'unknown' : [{ item, value }]
  }
}

/** Channels to the administration, in the names of the answers. */
const channels: readonly [string, string][] = [
  ['guichet', '1'],
  ['telephone', '2'],
  ['mail', '3'],
  ['chat', '4'],
]

/**
 * Parses several answers in one cell, each after its channel: `Par téléphone avec l’administration
 * : Oui / Par chat avec l’administration : Non`. Skips other channels.
 */
function readByChannel(item: string, words: Readonly<Record<string, string>>) {
  const readOne = read(item, words)
  return (cell: string): ReadAnswers => {
    const found = new Map<string, string>()
    for (const part of cell.split(' / ')) {
      const at = part.lastIndexOf(' : ')
      const way = fold(part.slice(0, Math.max(at, 0)))
      const channel = channels.find(([name]) => way.includes(name))?.[1]
      const answers = readOne(at < 0 ? part : part.slice(at + 3))
      if (answers === 'unknown') return 'unknown'
      for (const { value } of answers)
        if (channel !== undefined) found.set(`${item}_${channel}`, value)
    }
    return [...found].map(([name, value]) => ({ item: name, value }))
  }
}

const marks = Object.fromEntries(['1', '2', '3', '4', '5'].map((mark) => [mark, mark]))

/**
 * The export of *Je donne mon avis*, in its current form (`Date de l'avis`, full questions) and its
 * former one (`Date`, `Satisfaction démarche`).
 */
export const jeDonneMonAvisFormat: ExportFormat = {
  instrument: 'jdma',
  date: ["date de l'avis", 'date'],
  id: ['identifiant avis', 'id'],
  columns: [
    {
      column: 'satisfaction',
      names: ["de facon generale, comment ca s'est passe", 'satisfaction demarche', 'satisfaction'],
      read: read('satisfaction', smileys),
    },
    {
      column: 'comprehension',
      names: [
        "qu'avez-vous pense des informations et des instructions fournies",
        'langage demarche',
        'comprehension',
      ],
      read: read('comprehension', marks),
    },
    {
      column: 'contact_reached',
      names: [
        "quand vous avez cherche de l'aide, avez-vous reussi a joindre l'administration",
        'contact reussi',
      ],
      read: readByChannel('contact_reached', yesNo),
    },
    {
      column: 'contact_satisfaction',
      names: [
        "comment evaluez-vous la qualite de l'aide que vous avez obtenue de la part de l'administration",
        'contact satisfaction',
      ],
      read: readByChannel('contact_satisfaction', qualities),
    },
  ],
}
