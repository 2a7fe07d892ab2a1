import { describe, expect, it } from 'vitest'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { measureThemes, themeGoals } from '../../../bench/themes-figures.ts'
import { townAgents } from '../../../world/agents.ts'
import { feedback, newId } from '../../../world/feedback.ts'
import { startHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

const { quality } = townAgents

describe.each(anyStore)('Themes are suggested by what people confirmed, on $store', ({ open }) => {
  it('as often right as the page says, on comments sorted by hand', async () => {
    const database = await open()
    const { comments, learned, words, majority } = await measureThemes(database)
    await database.close()
    expect(learned.precision).toBeGreaterThanOrEqual(themeGoals.precision)
    expect(learned.coverage).toBeGreaterThanOrEqual(themeGoals.coverage)
    expect(learned.precision).toBeGreaterThan(words.precision)
    expect(words.precision).toBeGreaterThan(majority.precision)
    const inHundred = (part: number) => Math.round(part * 100)
    const said = [comments, inHundred(learned.precision), 100, inHundred(learned.coverage), 100]
    for (const { learned: sentence } of Object.values(themesText))
      expect(sentence.match(/\d+/g)?.map(Number)).toEqual(said)
  })

  it('and a word that no list has, once enough comments with it were confirmed', async () => {
    const hub = await startHub(await open())
    const [late, rude] = [newId(), newId()]
    const put = (theme: string, name: string, words: string[]) =>
      hub.as(quality, 'PUT', `/v1/themes/${theme}`, { name, words, retired: false })
    await put(late, 'Délais', ['attente'])
    await put(rude, 'Accueil', ['sourire'])
    const send = async (comment: string) => {
      const part = feedback({ waited_s: 0, comment })
      await hub.answer(part)
      return String(part['id'])
    }
    const suggested = async (id: string, word = 'guichet'): Promise<string[]> => {
      const { feedback: read } = (await hub.as(quality, 'GET', `/v1/feedback?q=${word}`)).json()
      return read.find((one: { id: string }) => one.id === id).suggested
    }
    const asked = await send('Le guichet traîne')
    expect(await suggested(asked)).toEqual([])
    for (let nth = 0; nth < 12; nth++) {
      const slow = await send(`Dossier qui traîne depuis la rentrée ${nth}`)
      await hub.as(quality, 'PUT', `/v1/feedback/${slow}/themes`, { themes: [late] })
      const kind = await send(`Personne adorable ${nth}`)
      await hub.as(quality, 'PUT', `/v1/feedback/${kind}/themes`, { themes: [rude] })
    }
    expect(await suggested(asked)).toEqual([late])
    expect(await suggested(await send('Merci'), 'merci')).toEqual([])
    // A theme that is not offered any more is not suggested either.
    await hub.as(quality, 'PUT', `/v1/themes/${late}`, {
      name: 'Délais',
      words: [],
      retired: true,
    })
    expect(await suggested(asked)).not.toContain(late)
    await hub.close()
  })
})
