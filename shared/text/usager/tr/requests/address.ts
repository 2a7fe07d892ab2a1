import type { AddressText } from '../../fr/requests/address.ts'

export const address: AddressText = {
  title: 'E-postamı veya numaramı değiştir',
  failed: {
    email: '{address} adresine gönderdiğimiz mesajlar ulaşmıyor.',
    sms: '{address} numarasına gönderdiğimiz SMS’ler ulaşmıyor.',
  },
  correct: 'Düzelt',
  change: 'E-postamı veya numaramı değiştir',
  field: 'E-postanız veya cep telefonu numaranız',
  hint: 'Mesajlarımızın size ulaştığını doğrulamak için oraya bir kod göndeririz.',
  send: 'Kod al',
  back: 'Başvuruma dön',
  meant: '{address} mi demek istediniz?',
  yes: 'Evet, düzelt',
  no: 'Hayır, {address} kalsın',
  codeTitle: 'Aldığınız kodu yazın',
  codeSent: 'Kodun gönderildiği yer: {address}. Kod 30 dakika geçerlidir.',
  code: '6 haneli kod',
  confirm: 'Onayla',
  again: 'Başka bir kod al',
  done: 'Kaydedildi. Sonraki mesajlarımız verdiğiniz adrese veya numaraya gelir.',
  faults: {
    wrong: 'Bu, bir e-posta veya tam bir cep telefonu numarası değil. Kontrol edin.',
    costly: 'Bu numara ücretli veya uydu numarası. Bir cep telefonu numarası verin.',
    noSms: 'Bu başvuru için SMS göndermiyoruz. Bir e-posta verin.',
    noEmail: 'Bu başvuru için e-posta göndermiyoruz. Bir cep telefonu numarası verin.',
    unsent:
      'Kod gönderilemedi: bu adres veya numara kabul etmiyor. Kontrol edin veya daha sonra deneyin.',
    tooOften: 'Zaten üç kod gönderdik. Adresiniz aynı kalır. 20 dakika sonra yeniden deneyin.',
    wrongCode: 'Bu, gönderdiğimiz kod değil. 6 hanesini kontrol edin.',
    over: 'Bu kod artık geçerli değil. Başka bir kod isteyin.',
  },
  letter: {
    subject: 'Kodunuz: {code}',
    lead: 'Bu kodu başvurunuzun sayfasına yazın: {code}',
    lasts: 'Kod 30 dakika geçerlidir.',
    ignore: 'Bir şey istemediniz mi? Hiçbir şey yapmayın.',
    sms: '{organisation}: kodunuz {code}. 30 dakika geçerlidir.',
    replacedSubject: 'Bu adresin yerini başka bir adres alıyor',
    replaced:
      '{reference} başvurusu için bu adresin yerini başka bir adres aldı. Artık buraya yazmıyoruz.',
    notYou: 'Siz değil miydiniz? Birimi arayın.',
    call: 'Siz değil miydiniz? {phone} numarasını arayın.',
  },
}
