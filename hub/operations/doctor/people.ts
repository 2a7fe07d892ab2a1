import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { listPeople } from '../../agents/people/people-sql.ts'
import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import type { Examination } from './examination.ts'

/** Checks that somebody administers each organisation, that somebody else could, and that each can sign in. */
export const peopleExamination: Examination = {
  subject: 'people',
  needs: 'schema',
  async *examine({ database, locale }) {
    const text = doctorText[locale].people
    for (const organisation of await listOrganisations(database)) {
      const people = await listPeople(database, organisation)
      const [admin, ...others] = people.filter(({ role }) => role === 'admin')
      const words = formatCount(people.length, text.all, locale)
      yield { how: 'well', words: fill(words, { organisation }) }
      if (!admin) yield { how: 'note', words: fill(text.noAdmin, { organisation }) }
      else if (others.length === 0)
        yield { how: 'note', words: fill(text.oneAdmin, { organisation, name: admin.name }) }
      for (const { name, email, role, passkeys } of people)
        if (role === 'admin' && email !== null && passkeys === 0)
          yield { how: 'note', words: fill(text.noPasskey, { organisation, name, email }) }
    }
  },
}
