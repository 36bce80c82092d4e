/** Firms of one's own: read from any address, and put where the made-up ones stood. */
import { describe, expect, it } from 'vitest';
import { readFirms, readOwnNames, readSpeciality } from '../../../src/surfaces/wake/own-names.ts';

const SIX = ['Jensens Smedje', 'Havtek', 'Blå Bølge', 'Koldkraft', 'Skruer & Søn', 'Byens IT'];

describe('firms of one’s own', () => {
  it.each(['\n', '\r\n', ',', ';', '|', '_', ' \n\n '])('are read one by one, with %j between', (between) =>
    expect(readFirms(SIX.join(between))).toEqual(SIX),
  );
  it('are named once each, without blanks too many', () =>
    expect(readFirms([...SIX, ' havtek ', 'Ny   Kurs'].join(','))).toEqual([...SIX, 'Ny Kurs']));
  it.each([
    ['five', SIX.slice(1)],
    ['thirteen', Array.from({ length: 13 }, (_, i) => `Firma ${i}`)],
    ['a name too long', [...SIX.slice(1), 'x'.repeat(25)]],
    ['a name of one letter', [...SIX.slice(1), 'x']],
    ['code', [...SIX.slice(1), '<b>x</b>']],
    ['a quote', [...SIX.slice(1), 'x"y']],
    ['nothing', []],
  ])('are refused: %s', (_, firms) => expect(readFirms(firms.join(','))).toBeUndefined());
  it('are read from an address in their own spelling, whatever mail made of its keys', () => {
    const query = new URLSearchParams({ Egne: SIX.join('\n'), 'amp;speciale': ' ren  energi ' });
    expect(readOwnNames(`?${String(query)}`)).toEqual({ firms: SIX, speciality: 'ren energi' });
    expect(readOwnNames('?egne=a,b')).toBeNull();
    expect(readOwnNames('')).toBeNull();
  });
  it('may have no speciality, but none that is no words', () => {
    expect(readSpeciality('')).toBe('');
    expect(readSpeciality('<i>')).toBeUndefined();
  });
});
