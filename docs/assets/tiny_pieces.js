/* The pieces that the text model reads and writes, as in macros/training/pieces.py. */

export const END = "\n";
const WORD = / ?[A-Za-z]+| ?[0-9]| ?[^A-Za-z0-9\s]+|\s/g;
const PLAIN = { "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-" };

export class Vocabulary {
  constructor({ letters, merges }) {
    this.pieces = [...letters, ...merges.map((pair) => pair.join(""))];
    this.numberOf = new Map(this.pieces.map((piece, number) => [piece, number]));
    this.rankOf = new Map(merges.map((pair, rank) => [pair.join("\0"), rank]));
  }

  /** Return a text in letters that there are, and the letters that had to be left out. */
  plain(text) {
    const kept = [];
    const leftOut = new Set();
    const readAs = new Set();
    for (const character of text.normalize("NFC")) {
      const known = this.#lettersOf(character);
      kept.push(...known);
      if (!known[0] && !/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character))
        leftOut.add(character);
      else if (/\p{L}/u.test(character) && known.join("") !== character)
        readAs.add(`${character} as ${known.join("")}`);
    }
    return {
      text: kept.join("").replace(/ +/g, " "),
      leftOut: [...leftOut],
      readAs: [...readAs],
    };
  }

  /* The letters that the model knows of one that is typed. */
  #lettersOf(typed) {
    return [...typed.normalize("NFKD").replace(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, "")]
      .map((character) => PLAIN[character] ?? character.replace(/\s/, " "))
      .filter((character) => this.numberOf.has(character));
  }

  /** Return the numbers of the pieces of a text of known letters. */
  numbers(text) {
    const pieces = (text.match(WORD) ?? []).flatMap((word) => this.#merged(word));
    return pieces.map((piece) => this.numberOf.get(piece));
  }

  #merged(word) {
    let pieces = [...word];
    for (;;) {
      const ranks = pieces
        .slice(1)
        .map((right, place) => this.rankOf.get(`${pieces[place]}\0${right}`) ?? Infinity);
      const first = Math.min(...ranks);
      if (first === Infinity) return pieces;
      const pair = pieces.slice(ranks.indexOf(first), ranks.indexOf(first) + 2);
      pieces = joined(pieces, pair);
    }
  }
}

/* Every occurrence of a pair as one piece, from the left. */
function joined(pieces, [left, right]) {
  const result = [];
  for (let place = 0; place < pieces.length; place += 1) {
    const isPair = pieces[place] === left && pieces[place + 1] === right;
    result.push(isPair ? left + right : pieces[place]);
    place += isPair;
  }
  return result;
}
