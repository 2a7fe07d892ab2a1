/** The town whose answers are counted. Every figure is of this shape, whatever the number of answers. */
export const shape = {
  services: ['etat-civil', 'voirie', 'petite-enfance', 'dechets'],
  territories: 12,
  months: 24,
  /** Of a hundred answers so many were invited, the others are open; of these so many were typed in. */
  invited: 70,
  entered: 10,
  /** Feedbacks that are made one by one; of more, each is there as often as the others. */
  mostMade: 1_000_000,
  dimensions: ['FIA', 'ASS', 'CON', 'EMP', 'REA'],
  /** Requests: as many as feedbacks, up to so many. */
  mostRequests: 1_000_000,
  organisation: 'bourg',
  zone: 'Europe/Paris',
  now: new Date('2026-11-24T10:00:00Z'),
} as const

/** The shape in a line. */
export const sayShape = () =>
  `shape: ${shape.services.length} services, ${shape.territories} territories, ${shape.months} months, 2 streams, ` +
  `${shape.invited} in 100 invited, ${shape.entered} typed in, 3 answers a feedback, ${shape.dimensions.length} dimensions drawn in turn`
