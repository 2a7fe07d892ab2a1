import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskingHub, answerAt, startAskingHub } from '../../world/asking-hub.ts'
import { hasWordPress } from '../../world/back-offices.ts'
import { anyChromium } from '../../world/browser.ts'
import { type Person, sit } from '../../world/person.ts'
import { isLong } from '../../world/times.ts'
import { startWordPress, type WordPress } from '../../world/wordpress.ts'

/** Files of `mu-plugins`, which stand for what a town's other plugins do. */
const withoutRest = `<?php add_filter('rest_authentication_errors',
  fn() => new WP_Error('rest_disabled', 'REST is off', ['status' => 401]));
  add_filter('use_block_editor_for_post', '__return_false');
  add_filter('user_can_richedit', '__return_false');`
const moved = `<?php add_filter('option_home', fn() => 'https://www.ailleurs.example');`
const strict = (
  policy: string,
) => `<?php add_action('send_headers', fn() => isset($_GET['strict']) && header(
  "Content-Security-Policy: ${policy}"));`

describe.each(anyChromium)('The plugin in a real WordPress', (real) => {
  describe.runIf(real.path && hasWordPress && isLong)('', () => {
    let site: WordPress
    let hub: AskingHub
    let browser: Browser
    let admin: Person
    let author: Person
    beforeAll(async () => {
      site = await startWordPress()
      hub = await startAskingHub(site.url)
      site.adds('strict.php', strict(hub.policy))
      browser = await real.open()
      admin = await sit(browser)
      author = await sit(browser)
      await site.signsIn(admin.page, 'admin')
      await site.signsIn(author.page, 'author')
    })
    afterAll(async () => {
      await browser?.close()
      await hub?.close()
      await site?.close()
    })

    async function saves(to: string, name: string, isFixed = false): Promise<string> {
      await admin.goes(`${site.url}/wp-admin/options-general.php?page=parvis`)
      await admin.page.$eval(
        'form[action="options.php"]',
        (form, to, name, isFixed) => {
          const field = (name: string) => form.querySelector(`#parvis-${name}`) as HTMLInputElement
          field('hub').value = to
          field('site').value = name
          ;(form.querySelector('[name="parvis[fixed]"]') as HTMLInputElement).checked = isFixed
        },
        to,
        name,
        isFixed,
      )
      await Promise.all([admin.page.waitForNavigation(), admin.page.click('#submit')])
      return admin.page.$eval('.settings-error p', ({ textContent }) => textContent ?? '')
    }
    /** Publishes a block from the real editor. @returns the address of the page */
    async function publishes(attributes: object): Promise<string> {
      await author.goes(`${site.url}/wp-admin/post-new.php`)
      await author.page.waitForFunction(() =>
        (window as unknown as Editor).wp?.blocks?.getBlockType('parvis/element'),
      )
      return author.page.evaluate(async (attributes) => {
        const { blocks, data } = (window as unknown as Editor).wp
        data
          .dispatch('core/block-editor')
          .insertBlocks(blocks.createBlock('parvis/element', attributes))
        data.dispatch('core/editor').editPost({ title: 'Merci', status: 'publish' })
        await data.dispatch('core/editor').savePost()
        return data.select('core/editor').getPermalink()
      }, attributes)
    }
    const answersAt = (address: string) => answerAt(browser, hub, address)
    /** What the policy of the page refused. */
    const refusedAt = async (address: string) => {
      const { page, leaves } = await sit(browser)
      await page.evaluateOnNewDocument(() => {
        const refused: string[] = []
        Object.assign(window, { refused })
        document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
          refused.push(`${violatedDirective} ${blockedURI}`),
        )
      })
      await page.goto(address)
      const said = await page.evaluate(() => (window as unknown as { refused: string[] }).refused)
      await leaves()
      return [...new Set(said)].sort()
    }
    const html = async (address: string, init?: RequestInit) => (await fetch(address, init)).text()

    it('says what is wrong with its settings, and what to do', async () => {
      expect(await saves('http://127.0.0.1:9', 'ville')).toContain('ne répond pas')
      expect(await saves('http://hub.example', 'ville')).toContain('https://')
      expect(await saves(site.url, 'ville')).toContain('n’est pas un hub')
      expect(await saves(hub.address, 'village')).toContain('pas de site nommé village')
      site.adds('moved.php', moved)
      expect(await saves(hub.address, 'ville')).toContain(
        'ne connaît pas l’adresse https://www.ailleurs.example',
      )
      site.adds('moved.php', '')
      expect(await saves(`${hub.address}/console/#sites`, 'ville')).toContain('connaît ce site')
    })

    it('keeps the block of an author, whose visitor answers, and the hub counts', async () => {
      const address = await publishes({ element: 'invitation', service: 'voirie' })
      await answersAt(address)
      const written = await author.page.evaluate(() =>
        (window as unknown as Editor).wp.data.select('core/editor').getEditedPostContent(),
      )
      expect(written).toBe(
        '<!-- wp:parvis/element {"element":"invitation","service":"voirie"} /-->',
      )
    })

    it('says the same to everyone, so that a cache may keep the page', async () => {
      const address = await publishes({ service: 'voirie' })
      const answer = await fetch(address)
      expect(answer.headers.get('set-cookie')).toBeNull()
      const cached = await answer.text()
      expect(await html(address, { headers: { 'user-agent': 'another' } })).toBe(cached)
      expect(cached).toContain(
        `<parvis-feedback service="voirie"><a href="${hub.address}/avis/donner?site=ville&#038;service=voirie">Donner mon avis</a></parvis-feedback>`,
      )
      expect(await html(site.url)).toContain(`src="${hub.address}/parvis.js"`)
    })

    it('adds nothing that a strict policy refuses', async () => {
      const address = await publishes({ element: 'invitation', service: 'voirie' })
      await answersAt(`${address}&strict`)
      const without = await refusedAt(`${site.url}/?page_id=2&strict`)
      expect(await refusedAt(`${address}&strict`)).toEqual(without)
    })

    it('takes one version of the script, with its digest', async () => {
      const isTicked = () =>
        admin.page.$eval('[name="parvis[fixed]"]', (box) => (box as HTMLInputElement).checked)
      expect(await saves('http://127.0.0.1:9', 'ville', true)).toContain('ne répond pas')
      expect(await isTicked()).toBe(true)
      expect(await saves(hub.address, 'ville', true)).toContain('connaît ce site')
      const address = await publishes({ element: 'invitation', service: 'voirie' })
      expect(await html(address)).toMatch(
        /<script[^>]* integrity="sha384-[^"]+"[^>]*src="[^"]+\/widget\/\w+\/parvis\.js"|<script[^>]*src="[^"]+\/widget\/\w+\/parvis\.js"[^>]* integrity="sha384-/,
      )
      await answersAt(address)
    })

    it('serves by its shortcode where REST is off', async () => {
      site.adds('without-rest.php', withoutRest)
      await author.goes(`${site.url}/wp-admin/post-new.php`)
      await author.page.type('#title', 'Merci')
      await author.page.type('#content', '[parvis service="voirie" element="invitation"]')
      await author.page.click('#publish')
      const link = await author.page.waitForSelector('#message a')
      const address = String(await link?.evaluate((link) => (link as HTMLAnchorElement).href))
      await answersAt(address)
      expect(await html(`${site.url}/?rest_route=/wp/v2/posts`)).toContain('rest_disabled')
    })

    it('complains of nothing, and leaves nothing behind', async () => {
      const files = 'wp-content/plugins/parvis'
      expect(site.runs('uninstall.php')).toBe('')
      expect(site.complaints()).not.toContain(files)
    })
  })
})

/** What a page of the editor has. */
interface Editor {
  wp: {
    blocks: {
      getBlockType(name: string): unknown
      createBlock(name: string, attributes: object): unknown
    }
    data: {
      dispatch(store: string): {
        insertBlocks(block: unknown): void
        editPost(post: object): void
        savePost(): Promise<void>
      }
      select(store: string): { getPermalink(): string; getEditedPostContent(): string }
    }
  }
}
