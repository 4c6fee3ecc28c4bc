/* The weights of a tiny model, as macros/training/weights.py says they are published. */

const SCALE = ".scale";
const KINDS = { I8: Int8Array, F32: Float32Array };

/** Return the matrices of a model by name, and what its file notes. Throws if the file is cut. */
export function readWeights(buffer) {
  const length = Number(new DataView(buffer).getBigUint64(0, true));
  const { __metadata__: about, ...named } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, 8, length)),
  );
  const body = 8 + length;
  const stored = {};
  for (const [name, { dtype, shape, data_offsets: offsets }] of Object.entries(named)) {
    const [begin, end] = offsets.map((offset) => body + offset);
    if (end > buffer.byteLength) throw new RangeError("the file is cut");
    stored[name] = { shape, values: new KINDS[dtype](buffer.slice(begin, end)) };
  }
  const matrices = {};
  for (const [name, { shape, values }] of Object.entries(stored)) {
    if (!name.endsWith(SCALE)) matrices[name] = whole(values, shape, stored[name + SCALE]?.values);
  }
  return { matrices, notes: JSON.parse(about.model) };
}

/* Whole numbers times the scale of their row, rounded to 32 bits. */
function whole(values, [rows, columns = 1], scale) {
  const numbers = Float32Array.from(values);
  if (scale) {
    for (let place = 0; place < numbers.length; place += 1) {
      numbers[place] *= scale[Math.floor(place / columns)];
    }
  }
  return { rows, columns, numbers };
}
