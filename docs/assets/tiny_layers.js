/* The layers of the text model, as in macros/training/layers.py. */

const SMALL = 1e-5;

/** Return a matrix times a vector, as numbers of 64 bits. */
export function times({ rows, columns, numbers }, vector) {
  const result = new Float64Array(rows);
  for (let row = 0, place = 0; row < rows; row += 1) {
    let sum = 0;
    for (let column = 0; column < columns; column += 1, place += 1) {
      sum += numbers[place] * vector[column];
    }
    result[row] = sum;
  }
  return result;
}

/** Return a row of a matrix. */
export const rowOf = ({ columns, numbers }, row) =>
  numbers.subarray(row * columns, (row + 1) * columns);

/** Return the sum of two vectors. */
export const sum = (first, second) =>
  Float64Array.from(first, (value, place) => value + second[place]);

/** Return a vector at a common size, each number times its gain. */
export function norm(vector, { numbers: gains }) {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const size = Math.sqrt(squares / vector.length + SMALL);
  return Float64Array.from(vector, (value, place) => (value / size) * gains[place]);
}

/** Return the activation of a vector (GELU). */
export const gelu = (vector) =>
  vector.map((x) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x))));

/** Return scores as shares of one. */
export function softmax(scores) {
  const most = Math.max(...scores);
  const grown = Float64Array.from(scores, (score) => Math.exp(score - most));
  const total = grown.reduce((left, right) => left + right, 0);
  return grown.map((value) => value / total);
}
