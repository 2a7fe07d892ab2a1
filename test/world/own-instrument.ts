/** A small instrument as a site owner writes it: five points, several places, a condition. */
export function ownReception() {
  const five = ['Très mal', 'Mal', 'Moyen', 'Bien', 'Très bien']
  return {
    id: 'accueil',
    title: { fr: 'L’accueil', en: 'Reception' },
    opening: 'overall',
    satisfied: [4, 5],
    bad: [1, 2],
    scales: {
      five: {
        answers: five.map((fr, at) => ({ value: at + 1, label: { fr, en: `Step ${at + 1}` } })),
      },
      places: {
        several: true as const,
        answers: [
          { value: 1, label: { fr: 'Au guichet', en: 'At the counter' } },
          { value: 2, label: { fr: 'Au téléphone', en: 'By telephone' } },
        ],
      },
    },
    items: [
      {
        item: 'overall',
        dimension: 'overall' as const,
        scale: 'five',
        wording: { fr: 'Comment était l’accueil ?', en: 'How was the reception?' },
      },
      {
        item: 'PLACE',
        dimension: 'help' as const,
        scale: 'places',
        wording: { fr: 'Où avez-vous demandé ?', en: 'Where did you ask?' },
      },
      {
        item: 'CLEAR',
        dimension: 'clarity' as const,
        scale: 'five',
        wording: { fr: 'Était-ce clair ?', en: 'Was it clear?' },
        shown_if: { item: 'PLACE_1', values: [1] },
      },
    ],
    forms: [{ form: 'all', share: 1, pages: [{ items: ['PLACE', 'CLEAR'] }] }],
  }
}
