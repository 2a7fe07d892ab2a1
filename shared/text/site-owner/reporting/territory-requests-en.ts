import type { TerritoryRequestsText } from './territory-requests-fr.ts'

/** What is said of territories where dates or requests are counted and no answers, in English. */
export const en: TerritoryRequestsText = {
  dates: {
    report: {
      reference: {
        taken: 'Reference: {value}, the share of dates kept in all the areas shown.',
      },
      everywhere: {
        equivalent: 'Announced dates are kept equally well in every area.',
        below: 'Announced dates are not kept equally well everywhere.',
        unknown: 'It cannot be said that announced dates are kept equally well everywhere.',
      },
      verdict: {
        untested: 'no date has come due here',
        hidden: 'not shown, too few dates here or beside',
      },
      counts: { untested: { one: '{n} without a date due', other: '{n} without a date due' } },
      bounds:
        'Complete register: the share has no interval. The verdict asks whether chance from one case to the next would be enough for such a difference, at 95%.',
      spread:
        'Between areas the share of dates kept differs by about {value} points, once chance is taken out.',
    },
    page: {
      nothing:
        'No request of this service whose date has come due says which area it comes from. The systems that send requests give it as “territory”.',
      asked:
        'The date first announced of each request is counted, once it is due. A request its user withdrew is not counted.',
      answers: 'Number of dates due',
      noFunnel: 'No area has enough dates due to be placed.',
      funnelLimits:
        'Between the two full lines lie 95% of the areas if all are alike; the dotted ones hold 99.8%. Each point is a complete register, without interval.',
      untested: 'no date due',
      column: 'Dates due',
      uncounted: {
        one: '{n} declared area has no date due: “everywhere” stays uncertain.',
        other: '{n} declared areas have no date due: “everywhere” stays uncertain.',
      },
      raw: '{share}: {x} dates kept of {n} (complete register).',
      tooFew: 'Too few dates due, here or beside, to say it.',
      nobody: 'No date has come due here.',
    },
  },
  requests: {
    report: {
      reference: {
        taken:
          'Reference: {value}, the share of requests closed within the service standard in all the areas shown.',
      },
      everywhere: {
        equivalent: 'The service standard is met equally well in every area.',
        below: 'The service standard is not met equally well everywhere.',
        unknown: 'It cannot be said that the service standard is met equally well everywhere.',
      },
      verdict: {
        untested: 'no request here',
        hidden: 'not shown, too few requests here or beside',
      },
      counts: { untested: { one: '{n} without a request', other: '{n} without a request' } },
      bounds:
        'Complete register: the share has no interval. The verdict asks whether chance from one case to the next would be enough for such a difference, at 95%.',
      spread:
        'Between areas the share of requests closed within the service standard differs by about {value} points, once chance is taken out.',
    },
    page: {
      nothing:
        'Nothing can be said of the time limit by area: the service has no standard in days, or no request that is old enough says where it comes from.',
      asked:
        'Requests are counted of the months in which each has had the time of the standard, those still open included. A request its user withdrew is not counted.',
      answers: 'Number of requests',
      noFunnel: 'No area has enough requests to be placed.',
      funnelLimits:
        'Between the two full lines lie 95% of the areas if all are alike; the dotted ones hold 99.8%. Each point is a complete register, without interval.',
      untested: 'no request',
      column: 'Requests',
      uncounted: {
        one: '{n} declared area has no request: “everywhere” stays uncertain.',
        other: '{n} declared areas have no request: “everywhere” stays uncertain.',
      },
      raw: '{share}: {x} requests of {n} (complete register).',
      tooFew: 'Too few requests that are old enough, here or beside, to say it.',
      nobody: 'No request that is old enough comes from here.',
    },
  },
}
