import { nameService } from '#shared/catalogue/name-service.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { formatCount } from '#shared/text/numbers.ts'
import type { Entry } from '../register/entry.ts'
import { services } from '../valmont/services/services.ts'
import { Layout } from './layout.tsx'
import { Received } from './received.tsx'
import type { Search } from './search.ts'
import type { Visit } from './visit.ts'

/** Renders the requests found, newest first. */
export function ListPage(props: { visit: Visit; search: Search; entries: readonly Entry[] }) {
  const { visit, search, entries } = props
  const { text, locale } = visit
  const { length: n } = entries
  return (
    <Layout visit={visit} title={text.list.title}>
      <h1>{text.list.title}</h1>
      <SearchForm visit={visit} search={search} />
      <p>{n === 0 ? text.list.none : formatCount(n, text.list.count, locale)}</p>
      {n > 0 && <Table visit={visit} entries={entries} />}
      {(search.words !== '' || search.service) && (
        <p>
          <a href="/demandes">{text.list.all}</a>
        </p>
      )}
    </Layout>
  )
}

function SearchForm({ visit, search }: { visit: Visit; search: Search }) {
  const { text, locale } = visit
  return (
    <search>
      <form method="get" action="/demandes">
        <div>
          <label for="q">{text.list.search}</label>
          <input id="q" name="q" type="search" value={search.words} aria-describedby="q-hint" />
          <small id="q-hint">{text.list.searchHint}</small>
        </div>
        <div>
          <label for="demarche">{text.list.service}</label>
          <select id="demarche" name="demarche">
            <option value="">{text.list.every}</option>
            {services.map(({ service, name }) => (
              <option key={service} value={service} selected={service === search.service}>
                <LocalisedText text={name} locale={locale} />
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{text.list.show}</button>
      </form>
    </search>
  )
}

function Table({ visit, entries }: { visit: Visit; entries: readonly Entry[] }) {
  const { text, locale } = visit
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text.field.reference}</th>
          <th scope="col">{text.field.name}</th>
          <th scope="col">{text.field.service}</th>
          <th scope="col">{text.field.received}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ reference, requester, service, received_at }) => (
          <tr key={reference}>
            <th scope="row">
              <a href={`/demandes/${reference}`}>{reference}</a>
            </th>
            <td>{requester.name ?? requester.email ?? text.field.unknown}</td>
            <td>{nameService(services, service, locale)}</td>
            <td>
              <Received visit={visit} at={received_at} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
