import { readdirSync, readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { compress, decompress, init } from '@bokuweb/zstd-wasm'
import { beforeAll, describe, expect, it } from 'vitest'

beforeAll(() => init())

const built = ['dist/widget', 'dist/console', 'dist/frame'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => `${folder}/${name}`),
)

describe.each(built)('Beside the file %s', (file) => {
  it.each([
    ['.br', brotliDecompressSync],
    ['.zst', (packed: Buffer) => Buffer.from(decompress(packed))],
    ['.gz', gunzipSync],
  ])('stands the same, as %s', (ending, unpack) => {
    const packed = readFileSync(`${file}${ending}`)
    expect(unpack(packed).equals(readFileSync(file))).toBe(true)
  })
})

it('Zstandard packs the same bytes on every machine', () => {
  const packed = Buffer.from(compress(Buffer.from('un formulaire '.repeat(9)), 19))
  expect(packed.toString('hex')).toBe(
    '28b52ffd207eb5000078756e20666f726d756c61697265207501002cd25907',
  )
})
