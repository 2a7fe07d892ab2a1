import { describe, expect, it } from 'vitest'
import { isMadeUp } from '../../../shared/pattern/is-made-up.ts'

describe('A name that a build made up', () => {
  it.each([
    ['styled-components', '.sc-bdVaJa'],
    ['styled-components, its second class', '.bdVaJa'],
    ['styled-components, with a name', '.Header__Title-sc-16fgb9u-0'],
    ['emotion', '.css-1hyoz7p'],
    ['emotion, with a name', 'main > .css-1x2y3z-Button'],
    ['emotion, to be aimed at', 'div.e1wnkr790'],
    ['CSS modules of webpack', '.Button_root__3kKjQ'],
    ['CSS modules of Next.js', '.styles_container__2XYZa h1'],
    ['CSS modules without a digit', '.Home_title__kKjQx'],
    ['CSS modules with three signs', '.Home-module__title___2dX9f'],
    ['CSS modules of Vite', '._button_1a2b3_1'],
    ['CSS modules, nothing but a digest', '.ZL0p2eYcXo1a'],
    ['Angular', '[_ngcontent-abc-c12] span'],
    ['Angular, its host', '[_nghost-ng-c2418520350]'],
    ['Angular, an animation', '.ng-tns-c123-4'],
    ['Svelte', 'p.svelte-1tky8bj'],
    ['Vue', '.name[data-v-7ba5bd90]'],
    ['Astro', '[data-astro-cid-j7pv25f6]'],
    ['JSS', '.jss123'],
    ['JSS of Material UI', '.makeStyles-root-12'],
    ['Material UI', '.MuiButton-root-42'],
    ['styled-jsx', '.jsx-2871293847'],
    ['React Native', '.r-1awozwy'],
    ['an attribute that holds it', '[class~="css-1hyoz7p"]'],
    ['the beginning of one in an attribute', "[class^='css-']"],
    ['an attribute without quotes', '[class*=Button_root__3kKjQ]'],
  ])('is known as one of %s', (_, selector) => {
    expect(isMadeUp(selector)).toBe(true)
  })
})

describe('A name that a person wrote', () => {
  it.each([
    '.block__element',
    '.block__element--modifier',
    '.sidebar--user > h3 + p',
    '.contact--name',
    '.fr-header__brand-top',
    '.fr-btn--icon-left',
    '.fr-col-12.fr-col-xl-9',
    '.champ-row:first-child > dd',
    '.dossier-show-instructeur > .tab-title + dl',
    '.ticketZoom-header .ticket-number',
    '.userInfo-value',
    '.userID',
    '.HTMLtext',
    '.js-objectNumber',
    '.cf_12.attribute .value',
    '.requestors .current-value .user[data-user-id] a',
    '.MuiButton-root',
    '.u-textTruncate',
    '.grid__col--12',
    '.grid__2columns',
    '.level2Text',
    '.h264video',
    '.base64image',
    '.oauth2Login',
    '.numéro',
    '.w-1\\/2',
    '#comp-Ticket-Display',
    '[data-field="email"]',
    '[data-value="css-1hyoz7p"]',
    'a[href^="mailto:"]',
    'a[href$=".a1b2c3.pdf"]',
    '[class*="signature" i]',
    '[data-view="list"]',
    'input:not(.ng-pristine)',
  ])('may be looked for: %s', (selector) => {
    expect(isMadeUp(selector)).toBe(false)
  })
})
