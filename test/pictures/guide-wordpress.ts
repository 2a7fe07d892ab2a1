import { writeFileSync } from 'node:fs'
import { anyBrowser } from '../world/browser.ts'
import { sit } from '../world/person.ts'
import { startWordPress } from '../world/wordpress.ts'
import { wear } from './extension-pages.ts'

const picture = 'docs/sites/pictures/wordpress.webp'

/** Takes the picture of the block, in the editor of a real WordPress that is told of a hub. */
export async function run(): Promise<void> {
  const [real] = anyBrowser
  if (!real?.path) throw new Error('The pictures are taken with a browser, which is not here')
  const site = await startWordPress()
  site.adds(
    'told.php',
    `<?php add_filter('pre_option_parvis', fn() => array(
      'hub' => 'https://hub.example', 'site' => 'ville', 'services' => array('etat-civil', 'voirie')));`,
  )
  const browser = await real.open()
  const { page } = await sit(browser)
  await wear(page, 'light')
  await page.setViewport({ width: 1180, height: 620 })
  await site.signsIn(page, 'author')
  await page.goto(`${site.url}/wp-admin/post-new.php`)
  await page.waitForFunction('window.wp?.blocks?.getBlockType("parvis/element")')
  await page.evaluate(write)
  await page.waitForSelector('.block-editor-block-inspector select')
  await page.evaluate(() => document.fonts.ready.then(() => {}))
  writeFileSync(picture, await page.screenshot({ type: 'webp', quality: 80 }))
  await browser.close()
  await site.close()
}

/** What an author does by hand, in the editor's own words. */
const write = `(() => {
  const { blocks, data } = wp
  const said = 'Votre signalement est parti. Une équipe passe dans les dix jours.'
  const form = blocks.createBlock('parvis/element', { element: 'invitation', service: 'voirie' })
  data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)
  data.dispatch('core/editor').editPost({ title: 'Merci' })
  data.dispatch('core/block-editor').insertBlocks([blocks.createBlock('core/paragraph', { content: said }), form])
  data.dispatch('core/block-editor').selectBlock(form.clientId)
  data.dispatch('core/interface').enableComplementaryArea('core', 'edit-post/block')
})()`
