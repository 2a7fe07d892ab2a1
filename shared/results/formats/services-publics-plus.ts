import { ownOf } from '../../text/own-of.ts'
import type { ExportFormat, ReadAnswers } from './export-format.ts'
import { fold } from './fold.ts'

const feelings: Readonly<Record<string, string>> = {
  positif: 'positive',
  neutre: 'neutral',
  negatif: 'negative',
}

function feelingOf(item: string) {
  return (cell: string): ReadAnswers => {
    const word = fold(cell)
    if (word === '') return []
    const value = ownOf(feelings, word)
    return value === undefined ? 'unknown' : [{ item, value }]
  }
}

const columnOf = (item: string, ...names: [string, ...string[]]) => ({
  column: item,
  names,
  read: feelingOf(item),
})

/** The open data of experiences of *Services Publics+*. */
export const servicesPublicsPlusFormat: ExportFormat = {
  instrument: 'services-publics-plus',
  date: ['ecrit le', 'date de publication'],
  id: ['id experience'],
  columns: [
    columnOf('feeling', 'ressenti usager'),
    columnOf('accessibility', 'accessibilite'),
    columnOf('information', 'information/explication', 'information / explication'),
    columnOf('relation', 'relation'),
    columnOf('responsiveness', 'reactivite'),
    columnOf('simplicity', 'simplicite/complexite', 'simplicite / complexite'),
  ],
}
