import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode.ts';

const text = 'Паром «Ноготок» затонул в понедельник, сообщило управление порта. Никто не пострадал.';
const koi8 = Uint8Array.from([0xf0, 0xc1, 0xd2, 0xcf, 0xcd]);
const decode = (bytes: Uint8Array, more: { charset?: string; declares?: boolean } = {}) =>
  decodeBytes(bytes, { input: 'bytes', declares: false, ...more });

describe('decodeBytes', () => {
  it('takes the mark off', () => {
    const bytes = Buffer.from(`\ufeff${text}`);
    expect(decode(bytes)).toMatchObject({ text, encoding: 'utf-8', readFrom: 'mark' });
  });
  it('knows UTF-16 with and without mark, either way round', () => {
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(decode(little)).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decode(big)).toMatchObject({ text, encoding: 'utf-16be' });
    expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), little])).text).toBe(text);
  });
  it('believes the header before the declaration', () => {
    expect(decode(koi8, { charset: 'koi8-r' })).toMatchObject({ text: 'Паром', readFrom: 'header' });
    const page = Buffer.concat([Buffer.from('<meta charset="koi8-r"><p>'), koi8]);
    expect(decode(page, { declares: true })).toMatchObject({ encoding: 'koi8-r', readFrom: 'declaration' });
  });
  it('decodes windows-1252 as the standard says', () => {
    expect(decode(Uint8Array.from([0x93, 0x80, 0x94]), { charset: 'iso-8859-1' }).text).toBe('“€”');
  });
  it('notes bytes that do not fit', () => {
    const damaged = decode(Uint8Array.from([0x61, 0xff, 0x62]), { charset: 'utf-8' });
    expect(damaged.text).toBe('a\ufffdb');
    expect(damaged.notes.map((note) => note.code)).toEqual(['encoding-damaged']);
  });
});
