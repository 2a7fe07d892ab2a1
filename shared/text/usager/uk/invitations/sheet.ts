import type { SheetText } from '../../fr/invitations/sheet.ts'

/** What a usager reads on a coupon of a counter, and on its poster, in Ukrainian. */
export const sheet: SheetText = {
  sentence: 'Ваша думка про ваш візит: кілька запитань, без вашого імені.',
  scan: 'Відскануйте цей квадрат або введіть {address}, потім цей код:',
  until: 'Дійсний до {day}, лише один раз.',
  poster: 'Як пройшов ваш візит?',
  posterScan: 'Відскануйте цей квадрат телефоном.',
  posterHow: 'Кілька запитань, без вашого імені. Скажіть також, що ви хочете змінити.',
  without: 'Без телефону зверніться до приймальні.',
  code: 'Ваш код',
  codeHint:
    'Він на вашому талоні: 16 знаків, наприклад 7K3M-9QRT-A0BC-DEFG. Великі літери, пробіли й дефіси не мають значення.',
}
