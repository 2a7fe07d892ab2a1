import { answerJson, type Double, openDouble } from '../../world/source.ts'

/** An issue as it is given, as far as anything here needs it. */
type Issue = { id: number } & Record<string, unknown>

/** What a double of Redmine is told to be. */
interface Told {
  issues: Issue[]
  /** Longest page, whatever is asked. */
  cap: number
  /** Issues that it does not give though it counts them. */
  short: number
  /** Status with which everything is answered, and nothing else. */
  broken: number | null
  /** Versions before 6 neither say whether a status is closed, nor with which a tracker begins. */
  isOld: boolean
}

/** An issue of the double. */
export function issueOf(id: number, more: Record<string, unknown> = {}): Issue {
  const at = new Date(Date.UTC(2026, 2, 2, 8, 0, id)).toISOString().replace('.000', '')
  return {
    id,
    project: { id: 1, name: 'Voirie' },
    tracker: { id: 1, name: 'Signalement' },
    status: { id: 1, name: 'Nouveau' },
    subject: 'Sujet',
    description: null,
    custom_fields: [],
    created_on: at,
    updated_on: at,
    closed_on: null,
    ...more,
  }
}

/** A Redmine of what the real one of a test cannot be: older, broken, or below a path of a site. */
export async function openRedmineDouble(told: Partial<Told> = {}): Promise<Double & Told> {
  const being: Told = { issues: [], cap: 100, short: 0, broken: null, isOld: false, ...told }
  const double = await openDouble(({ path, query }, response) => {
    const said = (content: unknown) => answerJson(response, 200, content)
    if (being.broken !== null) return answerJson(response, being.broken, undefined)
    const limit = Math.min(Number(query.get('limit')), being.cap)
    const offset = Number(query.get('offset'))
    const one = /^\/redmine\/issues\/(\d+)\.json$/.exec(path)
    if (one) {
      const issue = being.issues.find(({ id }) => String(id) === one[1])
      return issue ? said({ issue }) : answerJson(response, 404, undefined)
    }
    switch (path) {
      case '/redmine/users/current.json':
        return said({ user: { id: 5, login: 'parvis', api_key: 'SECRET' } })
      case '/redmine/projects/1.json':
        return said({ project: { id: 1, name: 'Voirie', identifier: 'voirie' } })
      case '/redmine/issues.json':
        return said({
          issues: being.issues.slice(offset, offset + limit - being.short),
          total_count: being.issues.length,
          offset,
          limit,
        })
      case '/redmine/issue_statuses.json':
        return said({ issue_statuses: [{ id: 1 }, { id: 5, name: 'Nouveau !', is_closed: true }] })
      case '/redmine/trackers.json': {
        const first = being.isOld ? {} : { default_status: { id: 1, name: 'Nouveau' } }
        return said({ trackers: [{ id: 1, name: 'Signalement', ...first }] })
      }
      default:
        return answerJson(response, 404, undefined)
    }
  })
  return Object.assign(being, double)
}
