import type { DayUnit } from '../../calendar/declared/working-days.ts'
import type { OutOfTurnReason } from '../../contract/agents/context.ts'
import type { Counted } from '../numbers.ts'

/** What an agent reads of equal treatment, in French: place in the queue, usual delay, older requests. */
export const fr = {
  turn: '{rank} sur {n}, par date de réception',
  alone: 'Seule demande en attente',
  /** By the plural rules of ranks. */
  rank: { one: '{n}re', other: '{n}e' } as Counted,
  usual: {
    sentence: '{said} ({counted}).',
    median: '{days} ou moins pour la moitié des demandes',
    noMedian: 'Moins de la moitié des demandes ont leur réponse à ce jour',
    nine: '{days} ou moins pour 9 sur 10',
    noNine: 'moins de 9 sur 10 à ce jour',
    counted: '{n} demandes reçues depuis {since}, celles qui attendent comprises',
    days: {
      working: { one: '{n} jour ouvré', other: '{n} jours ouvrés' },
      business: { one: '{n} jour ouvrable', other: '{n} jours ouvrables' },
      calendar: { one: '{n} jour', other: '{n} jours' },
    } as Readonly<Record<DayUnit, Counted>>,
  },
  older: {
    one: '{n} demande plus ancienne attend.',
    other: '{n} demandes plus anciennes attendent.',
  } as Counted,
  reasons: {
    urgency: 'Urgence',
    legal_deadline: 'Délai fixé par la loi',
    papers_received: 'Pièces attendues reçues',
    administration_error: 'Erreur de l’administration',
  } as Readonly<Record<OutOfTurnReason, string>>,
}

/** The keys every language has. */
export type TreatmentText = typeof fr
