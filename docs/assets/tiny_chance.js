/* Chance that can be repeated, as in macros/training/chance.py. */

const STRIDE = 0x9e3779b9;

export const TEXT = 1;
export const PICTURE = 2;

/** Return a number between 0 and 1 that depends on nothing but what is given. */
export const even = (seed, use, place) =>
  (mixed(mixed(mixed(seed + 1) + use) + Math.imul(place, STRIDE)) + 0.5) / 2 ** 32;

/** Return a number of the bell curve. */
export const bell = (seed, use, place) =>
  Math.sqrt(-2 * Math.log(even(seed, use, 2 * place))) *
  Math.cos(2 * Math.PI * even(seed, use, 2 * place + 1));

function mixed(given) {
  let number = given >>> 0;
  number ^= number >>> 16;
  number = Math.imul(number, 0x21f0aaad);
  number ^= number >>> 15;
  number = Math.imul(number, 0x735a2d97);
  return (number ^ (number >>> 15)) >>> 0;
}
