import type { SheetText } from '../../fr/invitations/sheet.ts'

/** What a usager reads on a coupon of a counter, and on its poster, in Ukrainian. */
export const sheet: SheetText = {
  sentence: 'Ваш відгук про візит: кілька запитань, без Вашого імені.',
  scan: 'Відскануйте цей квадрат або введіть {address}, потім цей код:',
  until: 'Дійсний лише один раз. Останній день: {day}.',
  poster: 'Як пройшов Ваш візит?',
  posterScan: 'Відскануйте цей квадрат телефоном.',
  posterHow: 'Кілька запитань, без Вашого імені. Скажіть також, що Ви хочете змінити.',
  without: 'Без телефону зверніться до приймальні.',
  code: 'Ваш код',
  codeHint:
    'Він на Вашому талоні: 16 знаків, наприклад 7K3M-9QRT-A0BC-DEFG. Великі літери, пробіли й дефіси не мають значення.',
  noCode: 'На плакаті коду немає: сфотографуйте його квадрат.',
}
