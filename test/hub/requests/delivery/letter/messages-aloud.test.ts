import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import type { ProofContent } from '../../../../../hub/requests/delivery/channels/proof-content.ts'
import { writeEmail } from '../../../../../hub/requests/delivery/letter/write-email.ts'
import { writePush } from '../../../../../hub/requests/delivery/letter/write-push.ts'
import { lives } from '../../../../fakes/lives.ts'
import { type Moment, moments, tellLife } from '../../../../fakes/request-life.ts'

const reference = 'V-2026-0142'
const wrong = /\{\w+\}|undefined|\bnull\b|\n\n\n|[.,:]\s?[,:]|(?<!\.)\.\.(?!\.)/

/** The day of each message that gives one: it has one name there, and is said once. */
const dated: Partial<Record<Moment, RegExp>> = {
  received: /\D10\D/g,
  assigned: /\D10\D/g,
  promised: /\D8\D/g,
  late: /\D17\D/g,
}

const readLines = (text: string) => text.split('\n\n').slice(0, 5).join('\n')

describe.each(lives)('A message about $about', (lived) => {
  describe.each(usagerLocales)('in %s', (locale) => {
    const life = tellLife(lived, locale)

    it.each(moments)('reads as one would say it when it is %s', (moment) => {
      const told: ProofContent = life[moment]
      const { subject, text, html } = writeEmail(told)
      const { title, body } = writePush(told)
      for (const said of [subject, text, title, body]) expect(said).not.toMatch(wrong)
      expect(subject).toContain(lived.about?.slice(0, 12))
      expect(text.match(new RegExp(reference, 'g'))).toHaveLength(1)
      expect(text.indexOf(reference)).toBeGreaterThan(text.indexOf('\n--\n'))
      const { document } = parseHTML(html)
      const form = `${told.page}/repondre?kind=missing&locale=${locale}`
      const buttons = [...document.querySelectorAll('a.button')]
      expect(buttons.map((one) => one.getAttribute('href'))).toEqual([
        moment === 'waiting' ? form : told.page,
      ])
      const said = dated[moment]
      if (said) expect(readLines(text).match(said)).toHaveLength(1)
    })
  })

  it('keeps a French name whole among Arabic words', () => {
    const life = tellLife(lived, 'ar')
    for (const moment of moments) {
      const { text } = writeEmail(life[moment])
      expect(text).toContain(`\u2068${lived.about}\u2069`)
    }
  })
})

describe('The last message', () => {
  const [street] = lives
  const read = (moment: Moment) => {
    if (!street) throw new Error('There is a life')
    return writeEmail(tellLife(street, 'fr')[moment]).text.replaceAll('\n', ' ')
  }

  it('thanks, says what was done, and that the date was kept', () => {
    const text = read('done')
    expect(text).toContain('Votre demande est traitée. Merci de nous l’avoir adressée.')
    expect(text).toContain('La lampe est remplacée.')
    expect(text).toContain(
      'Nous avions annoncé jeudi 10 décembre\u00a0: c’est fait dans les temps.',
    )
  })

  it('says by how much the date was missed, and that we are sorry', () => {
    expect(read('done late')).toContain(
      'Nous avions annoncé samedi 28 novembre\u00a0: c’est fait avec 3 jours de retard. Nous en sommes désolés.',
    )
  })

  it('shows a change that answers have led to, and where to say that it is not settled', () => {
    expect(read('done')).toContain(
      'Vous l’avez dit, nous avons changé Les lampes en panne sont changées en cinq jours, au lieu de dix. Vos avis, nos réponses https://parvis.valmont.fr/avis/valmont',
    )
    expect(read('done')).toMatch(/Ce n’est pas réglé https:\S+\/repondre\?kind=not_fixed&locale=fr/)
    expect(read('waiting')).toMatch(/Voici ce qui manquait https:\S+\/repondre\?kind=missing/)
    expect(read('assigned')).toMatch(/Répondre https:\S+\/repondre\?kind=reply/)
  })

  it('says a refusal, and no date that will not be', () => {
    expect(read('refused')).toContain('Votre demande est refusée.')
    expect(read('refused')).not.toContain('10 décembre')
  })
})
